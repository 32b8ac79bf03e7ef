package returns.lints;

import returns.lints.proof.RuleProof;
import returns.rules.Pack;
import returns.rules.Rule;

/** A rule that reads a term which has a value only on days on which the rule is not in force. */
final class RuleOutsideItsTerms implements LibraryLint {
  @Override
  public String id() {
    return "rule-outside-its-terms";
  }

  @Override
  public String why() {
    return "on each of its days the term is unknown, so that every case is left to policy staff";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Pack pack : subject.packs()) {
      for (Rule rule : pack.rules()) {
        if (rule.uncommenced().isEmpty()) {
          for (String term : new RuleProof(pack, rule).valuelessTerms()) {
            findings.add(
                subject.texts().placeIn(rule, term),
                rule.id()
                    + " is in force "
                    + Days.of(rule)
                    + ", and the term "
                    + term
                    + " has no value on any of those days",
                "correct the days of the rule, or add a version of the term");
          }
        }
      }
    }
  }
}
