package returns.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import returns.evaluation.Choice;
import returns.evaluation.Evaluator;
import returns.evaluation.Results;
import returns.evaluation.Situation;
import returns.random.Draw;
import returns.random.RuleText;
import returns.rules.Status;

/**
 * Checks an evaluator against every world that a situation leaves possible: what is met is true in
 * each, what is not met is false in each. Kleene may be less precise than that, never wrong.
 */
final class BruteForce {
  private final int worlds;

  BruteForce(int worlds) {
    this.worlds = worlds;
  }

  /** What the evaluator gets wrong, in words; empty if nothing. */
  List<String> faults(Evaluator evaluator, Situation situation, long seed) {
    Results results = evaluator.evaluate(situation);
    List<String> faults = new ArrayList<>();
    long whim = seed;
    for (Situation world : Worlds.of(situation, new Draw(seed), worlds)) {
      List<Set<Choice>> truth = new Naive(world, whim++).evaluate();
      for (int rule = 0; rule < truth.size(); rule++) {
        Status status = results.rules().get(rule).status();
        if (status != Status.UNKNOWN && status != Status.of(!truth.get(rule).isEmpty())) {
          faults.add(fault(situation, rule, status));
        }
      }
      if (!faults.isEmpty()) {
        return faults;
      }
    }
    return faults;
  }

  private static String fault(Situation situation, int rule, Status status) {
    return status.word()
        + ", but not in every possible world:\n"
        + RuleText.of(situation.ruleSet().rule(rule));
  }
}
