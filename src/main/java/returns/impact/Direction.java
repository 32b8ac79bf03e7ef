package returns.impact;

import java.util.Locale;

/** Which way an answer changes (docs/impact.md, "Directions"). */
public enum Direction {
  /** Something that stood against the action is lost or weaker, and nothing makes up for it. */
  LESS("less protective"),
  /** Something is lost and something is gained. */
  BOTH("both less and more protective"),
  /** Something is gained, and nothing is lost. */
  MORE("more protective"),
  /** Only what protects nobody differs: questions, deadlines, steps, notes. */
  NEITHER("neither more nor less protective");

  private final String english;

  Direction(String english) {
    this.english = english;
  }

  /** In words. */
  public String english() {
    return english;
  }

  /** The word in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether something is lost. */
  public boolean loses() {
    return this == LESS || this == BOTH;
  }
}
