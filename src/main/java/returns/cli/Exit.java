package returns.cli;

/** The exit codes (docs/formats.md, "Exit codes"). */
final class Exit {
  private Exit() {}

  static final int DONE = 0;
  static final int FOUND = 1;
  static final int UNUSABLE = 2;
}
