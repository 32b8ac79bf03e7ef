package returns.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.evaluation.Results;
import returns.evaluation.RuleResult;
import returns.evaluation.RuleSet;

/** Compares what both evaluators found, rule by rule and choice by choice. */
final class Differences {
  private static final String THREW = "no answer";

  private Differences() {}

  /** All rules on which they differ, by id; every rule where one of them gave no answer. */
  static List<Difference> between(
      RuleSet ruleSet, Optional<Results> drools, Optional<Results> reference) {
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < ruleSet.rules().size(); i++) {
      int number = i;
      Optional<RuleResult> left = drools.map(r -> r.rules().get(number));
      Optional<RuleResult> right = reference.map(r -> r.rules().get(number));
      if (left.isEmpty() || !left.equals(right)) {
        found.add(new Difference(ruleSet.rule(i).id(), word(left), word(right)));
      }
    }
    found.sort(java.util.Comparator.comparing(Difference::rule));
    return found;
  }

  private static String word(Optional<RuleResult> result) {
    return result
        .map(r -> r.status().word() + (r.certain().size() > 1 ? " " + r.certain().size() : ""))
        .orElse(THREW);
  }
}
