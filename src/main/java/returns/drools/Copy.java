package returns.drools;

import java.util.Locale;

/** The two copies in which each rule is printed. */
enum Copy {
  /** Fires for each choice of facts that certainly satisfies the rule. */
  CERTAIN,
  /** Fires for each choice of facts that may satisfy it. */
  POSSIBLE;

  private final String prefix = name().toLowerCase(Locale.ROOT) + " ";

  /**
   * The copy that stands under a negation: "certainly not" is "not possibly", and the other way.
   */
  Copy other() {
    return this == CERTAIN ? POSSIBLE : CERTAIN;
  }

  /** The name of this copy of a rule, which is also its agenda group. */
  String of(int rule) {
    return prefix + rule;
  }
}
