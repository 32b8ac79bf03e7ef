package returns.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Batches;
import returns.random.RandomRules;
import returns.random.RandomSituations;
import returns.reference.ReferenceEvaluator;
import returns.rules.Status;

@DisplayName("Drools and the reference evaluator agree, rule by rule and choice by choice")
class AgreementTests {
  private static final int SITUATIONS = 40;

  /** Over so many evaluations of one KieBase every constraint has been JIT-compiled. */
  private static final int MANY = 600;

  /** Runs both copies of every rule, whatever the first one said. */
  static final Course EVERYTHING =
      new Course() {
        @Override
        boolean runsCertain(boolean possible, boolean whollyKnown) {
          return true;
        }
      };

  @Test
  void on_random_rules_and_cases_with_unknown_facts() {
    check("random", Course.USUAL, Batches.seeds(), SITUATIONS);
  }

  @Test
  void where_both_copies_of_every_rule_run() {
    check("both copies", EVERYTHING, LongStream.range(100, 104), SITUATIONS);
  }

  @Test
  void where_only_the_rules_within_reach_are_compiled() {
    check("one case", Course.ONE_CASE, LongStream.range(400, 404), 12);
  }

  @Test
  void after_drools_has_compiled_its_constraints_to_bytecode() {
    check("compiled", Course.USUAL, LongStream.of(200), MANY);
  }

  @Test
  void on_cases_with_nothing_unknown() {
    Comparison comparison = new Comparison();
    LongStream.range(300, 304)
        .forEach(
            seed ->
                compare(
                    comparison,
                    RandomRules.ruleSet(seed),
                    Course.USUAL,
                    rules -> i -> RandomSituations.known(rules, i),
                    SITUATIONS));
    assertAgreement(comparison, "nothing unknown");
  }

  @Test
  @Tag("long")
  void over_many_cases_for_each_rule() {
    check("long", Course.USUAL, LongStream.range(1000, 1100), MANY);
    check("long, both copies", EVERYTHING, LongStream.range(2000, 2030), MANY);
  }

  private static void check(String what, Course course, LongStream seeds, int situations) {
    Comparison comparison = new Comparison();
    seeds.forEach(
        seed ->
            compare(
                comparison,
                RandomRules.ruleSet(seed),
                course,
                rules -> i -> RandomSituations.situation(rules, i),
                situations));
    assertAgreement(comparison, what);
    assertTrue(comparison.count(Status.UNKNOWN) > comparison.pairs() / 10, "too few unknown");
  }

  private static void compare(
      Comparison comparison,
      RuleSet rules,
      Course course,
      java.util.function.Function<RuleSet, LongFunction<Situation>> draw,
      int situations) {
    DroolsEvaluator drools = new DroolsEvaluator(rules, Guards.ALL, course);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    for (long i = 0; i < situations; i++) {
      Situation situation = draw.apply(rules).apply(i);
      comparison.add("situation " + i, situation, drools, reference);
    }
  }

  private static void assertAgreement(Comparison comparison, String what) {
    System.out.println(comparison.line("Drools = reference, " + what));
    assertEquals(0, comparison.differing(), comparison.differences());
    assertTrue(comparison.count(Status.MET) > comparison.pairs() / 20, "too few met");
    assertTrue(comparison.count(Status.NOT_MET) > comparison.pairs() / 20, "too few not met");
  }
}
