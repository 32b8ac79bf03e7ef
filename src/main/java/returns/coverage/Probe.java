package returns.coverage;

import java.util.ArrayList;
import java.util.List;
import returns.evaluation.RuleSet;
import returns.evaluation.RuleTrace;
import returns.evaluation.Situation;
import returns.reference.OneRule;
import returns.rules.Status;

/** Finds out which comparisons of one rule decide it in a situation, under one rule set. */
final class Probe {
  private final RuleRecord record;
  private final OneRule asWritten;

  /** For each comparison that counts: the rule with it turned round. */
  private final List<OneRule> turned = new ArrayList<>();

  private final int number;

  Probe(RuleSet ruleSet, int number, RuleRecord record) {
    this.number = number;
    this.record = record;
    this.asWritten = new OneRule(ruleSet, number, record.rule);
    for (ComparisonRecord comparison : record.comparisons) {
      Counted counted = comparison.counted;
      turned.add(
          new OneRule(
              ruleSet,
              number,
              Turned.rule(record.rule, counted.condition(), counted.comparison())));
    }
  }

  /** The number of its rule in the rule set. */
  int number() {
    return number;
  }

  void look(Situation situation, List<RuleTrace> all) {
    RuleTrace trace = all.get(number);
    Status status = trace.result().status();
    for (int i = 0; i < turned.size(); i++) {
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
    if (turned.get(i).status(situation, all) == Status.NOT_MET) {
      comparison.kept = true;
      days(comparison, asWritten, turned.get(i), situation, all);
    }
  }

  private void lost(ComparisonRecord comparison, int i, Situation situation, List<RuleTrace> all) {
    if (turned.get(i).status(situation, all) == Status.MET) {
      comparison.lost = true;
      days(comparison, turned.get(i), asWritten, situation, all);
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
