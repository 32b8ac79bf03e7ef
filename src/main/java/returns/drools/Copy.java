package returns.drools;

import java.util.Locale;

/** The two copies in which each rule is printed. */
enum Copy {
  /** Fires for each choice of facts that certainly satisfies the rule. */
  CERTAIN,
  /** Fires for each choice of facts that may satisfy it. */
  POSSIBLE;

  /**
   * The copy that stands under a negation: "certainly not" is "not possibly", and the other way.
   */
  Copy other() {
    return this == CERTAIN ? POSSIBLE : CERTAIN;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
