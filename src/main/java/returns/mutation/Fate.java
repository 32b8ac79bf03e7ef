package returns.mutation;

import java.util.Locale;

/** What became of a mutant. */
public enum Fate {
  /** A scenario fails under it. */
  KILLED,
  /** No scenario fails under it, and a case is known under which one would. */
  SURVIVED,
  /** It is proved that no case can tell it from the rules as they are. */
  EQUIVALENT,
  /** No scenario fails under it; neither was a case found that tells, nor a proof that none can. */
  UNDECIDED;

  /** The word in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
