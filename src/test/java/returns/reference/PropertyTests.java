package returns.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Batches;
import returns.random.Draw;
import returns.random.Fixture;
import returns.random.Forgetting;
import returns.random.RandomRules;
import returns.random.RandomSituations;
import returns.random.RuleText;
import returns.random.Situations;
import returns.rules.Status;
import returns.vocabulary.FactType;

/** The properties of docs/semantics.md that concern the status of rules. */
@DisplayName("For random rules and cases")
class PropertyTests {
  private static final int SITUATIONS = 12;
  private static final int STEPS = 6;

  static LongStream seeds() {
    return Batches.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void knowing_less_turns_a_status_only_into_unknown(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    Draw draw = new Draw(seed);
    int forgotten = 0;
    for (long i = 0; i < SITUATIONS; i++) {
      Situation situation =
          i % 2 == 0 ? RandomSituations.known(rules, i) : RandomSituations.situation(rules, i);
      List<Status> before = statuses(reference, situation);
      for (int step = 0; step < STEPS; step++) {
        situation = Forgetting.one(situation, draw);
        List<Status> after = statuses(reference, situation);
        forgotten += assertOnlyUnknown(rules, before, after);
        before = after;
      }
    }
    assertTrue(forgotten > 0, "nothing became unknown: this tested nothing");
  }

  /** Gives the number of rules that became unknown. */
  private static int assertOnlyUnknown(RuleSet rules, List<Status> before, List<Status> after) {
    int became = 0;
    for (int rule = 0; rule < before.size(); rule++) {
      if (after.get(rule) != before.get(rule)) {
        assertEquals(Status.UNKNOWN, after.get(rule), RuleText.of(rules.rule(rule)));
        became++;
      }
    }
    return became;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void an_unstated_list_is_certain_only_where_every_list_would_give_the_same(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    int differences = 0;
    for (FactType type : List.of(Fixture.CLAIM, Fixture.REFERRAL, Fixture.NATIONALITY)) {
      for (long i = 0; i < SITUATIONS; i++) {
        Situation stated = RandomSituations.situation(rules, i);
        List<Status> some = statuses(reference, stated);
        List<Status> none = statuses(reference, Situations.withList(stated, type, List.of()));
        List<Status> unstated = statuses(reference, Forgetting.unstated(stated, type));
        for (int rule = 0; rule < some.size(); rule++) {
          if (some.get(rule) != none.get(rule)) {
            assertEquals(Status.UNKNOWN, unstated.get(rule), RuleText.of(rules.rule(rule)));
            differences++;
          }
        }
      }
    }
    assertTrue(differences > 0, "no list made a difference: this tested nothing");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_rule_that_only_bars_defers_or_refers_changes_no_other(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    RuleSet fewer = Rulesets.without(rules, rule -> rule.protects() && !Rulesets.establishes(rule));
    ReferenceEvaluator all = new ReferenceEvaluator(rules);
    ReferenceEvaluator some = new ReferenceEvaluator(fewer);
    assertTrue(fewer.rules().size() < rules.rules().size(), "no rule was left out");
    for (long i = 0; i < SITUATIONS; i++) {
      Situation situation = RandomSituations.situation(rules, i);
      var expected = Rulesets.byId(rules, all.evaluate(situation));
      var actual = Rulesets.byId(fewer, some.evaluate(Situations.under(situation, fewer)));
      expected.keySet().retainAll(actual.keySet());
      assertEquals(expected, actual);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_rules_and_facts_changes_nothing(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    Draw draw = new Draw(seed);
    RuleSet shuffled = Rulesets.shuffled(rules, draw);
    ReferenceEvaluator one = new ReferenceEvaluator(rules);
    ReferenceEvaluator other = new ReferenceEvaluator(shuffled);
    for (long i = 0; i < SITUATIONS; i++) {
      Situation situation = RandomSituations.situation(rules, i);
      Situation same = Situations.under(situation, shuffled);
      for (FactType type : situation.items().keySet()) {
        List<Item> list = new ArrayList<>(draw.shuffled(situation.items().get(type)));
        same = Situations.withList(same, type, list);
      }
      assertEquals(
          Rulesets.byId(rules, one.evaluate(situation)),
          Rulesets.byId(shuffled, other.evaluate(same)));
    }
  }

  private static List<Status> statuses(ReferenceEvaluator evaluator, Situation situation) {
    return evaluator.evaluate(situation).rules().stream().map(r -> r.status()).toList();
  }
}
