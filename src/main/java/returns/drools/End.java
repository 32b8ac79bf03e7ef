package returns.drools;

/** An end of the span of days that a partial date leaves open. */
enum End {
  FIRST("_first"),
  LAST("_last");

  private final String suffix;

  End(String suffix) {
    this.suffix = suffix;
  }

  String suffix() {
    return suffix;
  }

  End other() {
    return this == FIRST ? LAST : FIRST;
  }
}
