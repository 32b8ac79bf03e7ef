package returns.language;

/** Ends the reading of a file in which too much is wrong. */
final class Enough extends RuntimeException {
  Enough() {
    super("too many findings", null, false, false);
  }
}
