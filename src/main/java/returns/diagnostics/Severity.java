package returns.diagnostics;

/** How grave a diagnostic is. */
public enum Severity {
  /** The file cannot be used as it stands. */
  ERROR,
  /** The file can be used, and somebody should look. */
  WARNING,
  /** Nothing is wrong: a fact that somebody may want to know. */
  NOTE;

  /** The word that users see. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
