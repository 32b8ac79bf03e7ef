package returns.drools;

/**
 * One copy of one rule.
 *
 * @param rule its number in the rule set
 */
record RuleCopy(int rule, Copy copy) {
  /** Its name in printed DRL, which is also that of its agenda group. */
  String name() {
    return copy.of(rule);
  }
}
