package returns.lints;

import returns.lints.proof.RuleProof;
import returns.rules.Conclusion;
import returns.rules.Pack;
import returns.rules.Rule;

/**
 * A rule that decides something and that no case can fail to meet.
 *
 * <p>Sound: for each of its conditions it is shown that no values fail it. A note, a step or a
 * deadline for every case is no mistake, and not spoken of.
 */
final class RuleAlwaysApplies implements LibraryLint {
  @Override
  public String id() {
    return "rule-always-applies";
  }

  @Override
  public String why() {
    return "a condition that no case can fail asks nothing, and its rule decides every case";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Pack pack : subject.packs()) {
      for (Rule rule : pack.rules()) {
        if (decides(rule)
            && rule.uncommenced().isEmpty()
            && subject.isOpen(rule)
            && new RuleProof(pack, rule).isNeverNotMet()) {
          findings.add(
              rule.place(),
              rule.id() + " applies to every case, whatever the case states",
              "add the condition that its source has, or take out what can never be excluded");
        }
      }
    }
  }

  private static boolean decides(Rule rule) {
    return rule.protects() || rule.concludes(Conclusion.Verb.ESTABLISH);
  }
}
