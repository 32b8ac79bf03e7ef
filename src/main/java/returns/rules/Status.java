package returns.rules;

/** One of three values, by Kleene's tables: unknown is never "no". */
public enum Status {
  NOT_MET("not-met"),
  UNKNOWN("unknown"),
  MET("met");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /** The word in traces. */
  public String word() {
    return word;
  }

  /** Met if both are; not met if either is not. */
  public Status and(Status other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Met if either is; not met if both are not. */
  public Status or(Status other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The opposite; unknown stays unknown. */
  public Status not() {
    return switch (this) {
      case MET -> NOT_MET;
      case NOT_MET -> MET;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Met or not met, for what is certain. */
  public static Status of(boolean met) {
    return met ? MET : NOT_MET;
  }
}
