package returns.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.evaluation.Results;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Batches;
import returns.random.Draw;
import returns.random.RandomRules;
import returns.random.RandomSituations;

@DisplayName("Where one rule is replaced")
class ReplacedRuleTests {
  private static final int REPLACED = 25;

  static LongStream seeds() {
    return Batches.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void evaluating_what_depends_on_it_gives_what_evaluating_everything_gives(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    RuleSet others = RandomRules.ruleSet(seed + 1);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    Situation situation = RandomSituations.situation(rules, seed).under(rules);
    Results before = reference.evaluate(situation);
    Draw draw = new Draw(seed);
    int spread = 0;
    for (int i = 0; i < REPLACED; i++) {
      int number = draw.below(rules.rules().size());
      RuleSet replaced = rules.replacing(number, others.rule(number));
      Situation under = situation.under(replaced);
      Results whole = new ReferenceEvaluator(replaced).evaluate(under);
      Results part = reference.replacing(replaced, number).evaluate(under, before, only(number));
      assertEquals(whole, part, () -> "rule " + rules.rule(number).id());
      spread += differing(before, whole) > 1 ? 1 : 0;
    }
    spreads += spread;
  }

  /** How often a replaced rule changed another, over all seeds. */
  private static int spreads;

  @org.junit.jupiter.api.AfterAll
  static void some_replaced_rule_changed_another() {
    assertTrue(spreads > 0, "no replaced rule changed another: this tested nothing");
  }

  @Test
  void rules_and_conclusions_keep_their_numbers_and_items() {
    RuleSet rules = RandomRules.ruleSet(1);
    RuleSet replaced = rules.replacing(0, RandomRules.ruleSet(2).rule(0));
    rules
        .whats()
        .forEach(
            (what, number) -> {
              assertEquals(number, replaced.whats().get(what));
              assertSame(rules.established(number, true), replaced.established(number, true));
              assertSame(rules.established(number, false), replaced.established(number, false));
            });
    assertEquals(rules.rules().size(), replaced.rules().size());
  }

  @Test
  void a_rule_is_not_replaced_by_one_of_another_stage() {
    RuleSet rules = RandomRules.ruleSet(1);
    int last = rules.rules().size() - 1;
    assertThrows(IllegalArgumentException.class, () -> rules.replacing(0, rules.rule(last)));
  }

  @Test
  void a_situation_of_another_rule_set_is_refused() {
    RuleSet rules = RandomRules.ruleSet(1);
    Situation situation = RandomSituations.situation(RandomRules.ruleSet(2), 1);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    Results none = new Results(java.util.List.of());
    assertThrows(
        IllegalArgumentException.class, () -> reference.evaluate(situation, none, new BitSet()));
  }

  private static BitSet only(int number) {
    BitSet set = new BitSet();
    set.set(number);
    return set;
  }

  private static int differing(Results one, Results other) {
    int count = 0;
    for (int i = 0; i < one.rules().size(); i++) {
      count += one.rules().get(i).equals(other.rules().get(i)) ? 0 : 1;
    }
    return count;
  }
}
