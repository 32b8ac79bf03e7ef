package returns.decision;

import java.util.Locale;

/** What a decision says, from the most to the least protective. */
public enum Outcome {
  BARRED,
  DEFERRED,
  NOT_COVERED,
  REFERRED,
  NO_BAR_FOUND;

  /** The word in decisions. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The more protective of two. */
  public Outcome moreProtective(Outcome other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
