package returns.coverage;

import java.util.List;
import returns.evaluation.RuleSet;
import returns.evaluation.RuleTrace;
import returns.evaluation.Situation;
import returns.reference.OneRule;
import returns.rules.Status;

/** Finds out which comparisons of one rule decide it in a situation, under one rule set. */
final class Probe {
  private final RuleSet ruleSet;
  private final int number;
  private final RuleRecord record;
  private volatile Variants variants;

  /**
   * The rule, made ready when it is first asked.
   *
   * @param turned for each comparison that counts: the rule with it turned round
   */
  private record Variants(OneRule asWritten, List<OneRule> turned) {}

  Probe(RuleSet ruleSet, int number, RuleRecord record) {
    this.ruleSet = ruleSet;
    this.number = number;
    this.record = record;
  }

  private Variants variants() {
    if (variants == null) {
      OneRule asWritten = new OneRule(ruleSet, number);
      variants =
          new Variants(
              asWritten,
              record.comparisons.stream()
                  .map(c -> c.counted)
                  .map(c -> Turned.rule(record.rule, c.condition(), c.comparison()))
                  .map(asWritten::replacedBy)
                  .toList());
    }
    return variants;
  }

  /** The number of its rule in the rule set. */
  int number() {
    return number;
  }

  void look(Situation situation, List<RuleTrace> all) {
    RuleTrace trace = all.get(number);
    Status status = trace.result().status();
    for (int i = 0; i < record.comparisons.size(); i++) {
      ComparisonRecord comparison = record.comparisons.get(i);
      if (status == Status.MET && comparison.wantsKept()) {
        kept(comparison, i, situation, all);
      } else if (status == Status.NOT_MET
          && comparison.wantsLost()
          && othersBeforeAreMet(trace, comparison.counted.condition())) {
        lost(comparison, i, situation, all);
      }
    }
  }

  /** What came before must be met for some choice: else no single comparison decides. */
  private static boolean othersBeforeAreMet(RuleTrace trace, int condition) {
    return trace.conditions().subList(0, condition).stream()
        .allMatch(c -> c.status().filter(s -> s == Status.MET).isPresent());
  }

  private void kept(ComparisonRecord comparison, int i, Situation situation, List<RuleTrace> all) {
    if (variants().turned().get(i).status(situation, all) == Status.NOT_MET) {
      comparison.kept = true;
      days(comparison, variants().asWritten(), variants().turned().get(i), situation, all);
    }
  }

  private void lost(ComparisonRecord comparison, int i, Situation situation, List<RuleTrace> all) {
    if (variants().turned().get(i).status(situation, all) == Status.MET) {
      comparison.lost = true;
      days(comparison, variants().turned().get(i), variants().asWritten(), situation, all);
    }
  }

  private static void days(
      ComparisonRecord comparison,
      OneRule met,
      OneRule other,
      Situation situation,
      List<RuleTrace> all) {
    Counted counted = comparison.counted;
    if (counted.boundary() && comparison.days.wants(Seen.HERE)) {
      met.daysApart(situation, all, counted.condition(), counted.comparison(), other)
          .forEach(apart -> comparison.days.note(apart, Seen.HERE));
    }
  }
}
