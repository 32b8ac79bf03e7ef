package returns.formatting;

/** The sections of a part, which are laid out differently. */
enum Section {
  /** A line at the top of a file, or comments by themselves. */
  LINE,
  /** From the first word of a rule to its {@code when}, or the first line of a declaration. */
  HEAD,
  /** Patterns. */
  LEFT,
  /** Conclusions. */
  RIGHT,
  /** The fields of a declaration. */
  FIELDS;

  /** Whether an author may part its lines by empty ones. */
  boolean isBody() {
    return this == LEFT || this == RIGHT || this == FIELDS;
  }
}
