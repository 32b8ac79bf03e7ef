package returns.drools;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import returns.evaluation.RuleSet;
import returns.random.RandomRules;
import returns.random.RandomSituations;
import returns.reference.BrokenReference;
import returns.reference.ReferenceEvaluator;

@DisplayName("Each guard is needed: without it the evaluators differ")
class BrokenPrinterTests {
  private static final int SEEDS = 40;
  private static final int SITUATIONS = 15;

  /** More than one could be luck. */
  private static final int ENOUGH = 3;

  @ParameterizedTest
  @EnumSource
  void the_comparison_catches(Breaks broken) {
    Comparison comparison = new Comparison();
    for (long seed = 0; seed < SEEDS && comparison.differing() < ENOUGH; seed++) {
      RuleSet rules = RandomRules.ruleSet(seed);
      DroolsEvaluator drools = broken.evaluator(rules);
      ReferenceEvaluator reference = new ReferenceEvaluator(rules);
      for (long i = 0; i < SITUATIONS && comparison.differing() < ENOUGH; i++) {
        comparison.add("seed " + seed, RandomSituations.situation(rules, i), drools, reference);
      }
    }
    assertTrue(
        comparison.differing() >= ENOUGH,
        broken + " made " + comparison.differing() + " differences only");
  }

  @ParameterizedTest
  @EnumSource
  void the_comparison_catches_a_broken_reference(BrokenReference.Fault fault) {
    Comparison comparison = new Comparison();
    for (long seed = 0; seed < SEEDS && comparison.differing() < ENOUGH; seed++) {
      RuleSet rules = RandomRules.ruleSet(seed);
      DroolsEvaluator drools = new DroolsEvaluator(rules);
      BrokenReference reference = new BrokenReference(rules, fault);
      for (long i = 0; i < SITUATIONS && comparison.differing() < ENOUGH; i++) {
        comparison.add("seed " + seed, RandomSituations.situation(rules, i), drools, reference);
      }
    }
    assertTrue(
        comparison.differing() >= ENOUGH,
        fault + " made " + comparison.differing() + " differences only");
  }
}
