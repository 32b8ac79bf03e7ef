package returns.language;

/** Leaves a part of the text that cannot be read; what is wrong has been reported already. */
final class Stop extends RuntimeException {
  Stop() {
    super("reported", null, false, false);
  }
}
