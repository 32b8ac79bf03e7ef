package returns.cli;

/** The exit codes (docs/formats.md, "Exit codes"). */
final class Exit {
  private Exit() {}

  static final int DONE = 0;
  static final int FOUND = 1;
  static final int UNUSABLE = 2;

  /** Of an impact: something becomes less protective, and that was not accepted. */
  static final int LESS_PROTECTIVE = 3;

  /** Of an impact: conditions were edited, and nothing changes. */
  static final int NO_EFFECT = 4;
}
