package returns.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.evaluation.Choice;
import returns.evaluation.RuleResult;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Batches;
import returns.random.Draw;
import returns.random.Forgetting;
import returns.random.RandomRules;
import returns.random.RandomSituations;
import returns.random.RuleText;
import returns.rules.Status;

class SoundnessTests {
  private static final int SITUATIONS = 8;
  private static final int WORLDS = 60;

  static LongStream seeds() {
    return Batches.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void where_all_is_known_the_choices_are_exactly_those_of_the_oracle(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    for (long i = 0; i < 3 * SITUATIONS; i++) {
      Situation known = RandomSituations.known(rules, i);
      Naive naive = new Naive(known, 1);
      List<Set<Choice>> truth = naive.evaluate();
      List<RuleResult> results = reference.evaluate(known).rules();
      for (int rule = 0; rule < results.size(); rule++) {
        if (!naive.isOpen(rule)) {
          assertEquals(truth.get(rule), results.get(rule).certain(), text(rules, rule));
          assertEquals(
              Status.of(!truth.get(rule).isEmpty()), results.get(rule).status(), text(rules, rule));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_certain_is_so_in_every_world_when_little_is_unknown(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    Draw draw = new Draw(seed);
    for (long i = 0; i < SITUATIONS; i++) {
      Situation situation = RandomSituations.known(rules, i);
      for (int forgotten = 0; forgotten <= i % 4; forgotten++) {
        situation = Forgetting.one(situation, draw);
      }
      assertEquals(List.of(), new BruteForce(WORLDS).faults(reference, situation, i));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_certain_is_so_in_worlds_drawn_at_random_when_much_is_unknown(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    for (long i = 0; i < SITUATIONS; i++) {
      Situation situation = RandomSituations.situation(rules, i);
      assertEquals(List.of(), new BruteForce(WORLDS).faults(reference, situation, i));
    }
  }

  private static String text(RuleSet rules, int rule) {
    return RuleText.of(rules.rule(rule));
  }

  @Test
  void statuses_are_well_mixed_so_that_all_this_tests_something() {
    Map<Status, Integer> count = new EnumMap<>(Status.class);
    for (long seed = 0; seed < 10; seed++) {
      RuleSet rules = RandomRules.ruleSet(seed);
      ReferenceEvaluator reference = new ReferenceEvaluator(rules);
      for (long i = 0; i < 20; i++) {
        Situation situation = RandomSituations.situation(rules, i);
        reference
            .evaluate(situation)
            .rules()
            .forEach(r -> count.merge(r.status(), 1, Integer::sum));
      }
    }
    int all = count.values().stream().mapToInt(Integer::intValue).sum();
    for (Status status : Status.values()) {
      int percent = 100 * count.get(status) / all;
      assertTrue(percent >= 15, status.word() + ": " + percent + " %");
    }
  }
}
