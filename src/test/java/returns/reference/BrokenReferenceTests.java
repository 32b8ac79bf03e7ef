package returns.reference;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.RandomRules;
import returns.random.RandomSituations;

class BrokenReferenceTests {
  private static final int SEEDS = 10;
  private static final int SITUATIONS = 10;

  @ParameterizedTest
  @EnumSource
  void the_oracle_catches_it(BrokenReference.Fault fault) {
    BruteForce oracle = new BruteForce(40);
    int caught = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      RuleSet rules = RandomRules.ruleSet(seed);
      BrokenReference broken = new BrokenReference(rules, fault);
      for (long i = 0; i < SITUATIONS; i++) {
        Situation situation = RandomSituations.situation(rules, i);
        caught += oracle.faults(broken, situation, i).isEmpty() ? 0 : 1;
      }
    }
    assertTrue(caught >= 2, fault + " was caught " + caught + " times: by luck at most");
  }

  @ParameterizedTest
  @EnumSource
  void a_comparison_with_the_sound_evaluator_catches_it(BrokenReference.Fault fault) {
    int different = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      RuleSet rules = RandomRules.ruleSet(seed);
      ReferenceEvaluator sound = new ReferenceEvaluator(rules);
      BrokenReference broken = new BrokenReference(rules, fault);
      for (long i = 0; i < SITUATIONS; i++) {
        Situation situation = RandomSituations.situation(rules, i);
        var expected = sound.evaluate(situation).rules().stream().map(r -> r.status()).toList();
        var actual = broken.evaluate(situation).rules().stream().map(r -> r.status()).toList();
        different += expected.equals(actual) ? 0 : 1;
      }
    }
    assertNotEquals(0, different, fault + " makes no difference");
  }
}
