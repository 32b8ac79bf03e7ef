package returns.vocabulary;

/** What a field holds, and so with what it may be compared. */
public enum Kind {
  /** {@code Boolean}: true or false. */
  TRUTH("true or false"),
  /** {@code Integer}. */
  NUMBER("a whole number"),
  /** {@code String} closed by {@code @values}. */
  WORD("a word"),
  /** {@code String} that refers to something else; never a name of a person. */
  REFERENCE("a reference"),
  /** {@code String}: a state by ISO 3166-1 alpha-2; also XK, and XX for stateless. */
  STATE("a state"),
  /** {@code LocalDate}. */
  DATE("a date"),
  /** {@code LocalDateTime}, local to the United Kingdom. */
  TIME("a time");

  private final String description;

  Kind(String description) {
    this.description = description;
  }

  /** The kind in words, for messages. */
  public String description() {
    return description;
  }

  /** Whether values of it have an order, so that they may be compared by more than equality. */
  public boolean isOrdered() {
    return this == NUMBER || this == DATE || this == TIME;
  }
}
