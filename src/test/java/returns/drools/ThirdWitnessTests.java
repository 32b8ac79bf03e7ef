package returns.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.evaluation.RuleResult;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.RandomRules;
import returns.random.RandomSituations;
import returns.random.RuleText;
import returns.rules.Status;

@DisplayName("The author's own text in plain Drools fires the same rules where all is known")
class ThirdWitnessTests {
  private static final int SEEDS = 2;
  private static final int SITUATIONS = 40;

  @Test
  void over_random_rules_and_known_cases() {
    int compared = 0;
    int met = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      RuleSet rules = RandomRules.ruleSet(seed);
      ThirdWitness witness = new ThirdWitness(rules);
      DroolsEvaluator drools = new DroolsEvaluator(rules);
      for (long i = 0; i < SITUATIONS; i++) {
        Situation situation = RandomSituations.known(rules, i);
        List<RuleResult> results = drools.evaluate(situation).rules();
        Set<Integer> fired = witness.fired(situation);
        for (int rule = 0; rule < results.size(); rule++) {
          Status status = results.get(rule).status();
          if (status == Status.UNKNOWN) {
            continue; // a calendar does not reach: plain Drools cannot say so
          }
          compared++;
          met += status == Status.MET ? 1 : 0;
          assertEquals(
              status == Status.MET,
              fired.contains(rule),
              seed + ", " + i + "\n" + RuleText.of(rules.rule(rule)));
        }
      }
    }
    System.out.println(
        "Plain Drools = ours: " + compared + " rule x case pairs, " + met + " of them met");
    assertTrue(met > compared / 10, "too few were met");
  }
}
