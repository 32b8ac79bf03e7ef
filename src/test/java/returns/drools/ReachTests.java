package returns.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static returns.reference.Written.all;
import static returns.reference.Written.among;
import static returns.reference.Written.any;
import static returns.reference.Written.established;
import static returns.reference.Written.exists;
import static returns.reference.Written.is;
import static returns.reference.Written.item;
import static returns.reference.Written.none;
import static returns.reference.Written.not;
import static returns.reference.Written.one;
import static returns.reference.Written.possible;
import static returns.reference.Written.rule;
import static returns.reference.Written.ruleSet;
import static returns.reference.Written.situation;
import static returns.reference.Written.variable;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Batches;
import returns.random.Fixture;
import returns.random.RandomRules;
import returns.random.RandomSituations;
import returns.reference.ReferenceEvaluator;
import returns.rules.Condition;
import returns.rules.Status;
import returns.vocabulary.FactType;

@DisplayName("A rule is out of reach")
class ReachTests {
  private static final FactType CLAIM = Fixture.CLAIM;
  private static final Item PENDING = item(CLAIM, 0, "status", "pending", "count", 2);

  private static boolean reached(Condition condition, Item... items) {
    RuleSet rules = ruleSet(rule(1, "agreed", condition));
    return Reach.has(situation(rules, items), rules.rule(0));
  }

  @Test
  void where_no_item_has_the_word_that_it_asks_for() {
    assertEquals(false, reached(one(CLAIM, is(CLAIM, "status", "==", "refused")), PENDING));
    assertEquals(true, reached(one(CLAIM, is(CLAIM, "status", "==", "pending")), PENDING));
    assertEquals(false, reached(one(CLAIM, is(CLAIM, "status", "!=", "pending")), PENDING));
    assertEquals(false, reached(exists(CLAIM, among(CLAIM, "status", "void", "refused")), PENDING));
    assertEquals(true, reached(exists(CLAIM, among(CLAIM, "status", "void", "pending")), PENDING));
  }

  @Test
  void where_there_is_no_item_at_all_but_not_where_there_may_be_one() {
    Condition asks = one(CLAIM, is(CLAIM, "status", "==", "refused"));
    assertEquals(false, reached(asks));
    assertEquals(true, reached(asks, PENDING, possible(CLAIM, 1)));
  }

  @Test
  void never_because_of_something_unknown() {
    assertEquals(true, reached(one(CLAIM, is(CLAIM, "kind", "==", "asylum")), PENDING));
    assertEquals(true, reached(one(CLAIM, not(is(CLAIM, "kind", "==", "asylum"))), PENDING));
  }

  @Test
  void by_and_or_and_not_as_Kleene_has_them() {
    var pending = is(CLAIM, "status", "==", "pending");
    var refused = is(CLAIM, "status", "==", "refused");
    var unknown = is(CLAIM, "kind", "==", "asylum");
    assertEquals(false, reached(one(CLAIM, all(unknown, refused)), PENDING));
    assertEquals(true, reached(one(CLAIM, all(unknown, pending)), PENDING));
    assertEquals(true, reached(one(CLAIM, any(unknown, refused)), PENDING));
    assertEquals(false, reached(one(CLAIM, any(refused, not(pending))), PENDING));
  }

  @Test
  void never_because_of_an_order_a_variable_or_what_is_established() {
    assertEquals(true, reached(one(CLAIM, is(CLAIM, "count", ">", 9)), PENDING));
    var later = is(CLAIM, "count", "==", variable(0, CLAIM, "count"));
    assertEquals(true, reached(one(CLAIM, later, variable(0, CLAIM, "count")), PENDING));
    assertEquals(true, reached(established("agreed")));
  }

  @Test
  void never_because_of_a_pattern_that_wants_no_item() {
    assertEquals(true, reached(none(CLAIM, is(CLAIM, "status", "==", "refused")), PENDING));
    assertEquals(true, reached(none(CLAIM, is(CLAIM, "status", "==", "pending")), PENDING));
  }

  @Test
  void only_if_the_reference_evaluator_says_not_met() {
    int out = 0;
    for (long seed : Batches.seeds().toArray()) {
      RuleSet rules = RandomRules.ruleSet(seed);
      ReferenceEvaluator reference = new ReferenceEvaluator(rules);
      for (int i = 0; i < 10; i++) {
        Situation situation = RandomSituations.situation(rules, i);
        var results = reference.evaluate(situation).rules();
        for (int rule = 0; rule < results.size(); rule++) {
          if (situation.isEvaluated(rule) && !Reach.has(situation, rules.rule(rule))) {
            assertEquals(Status.NOT_MET, results.get(rule).status(), rules.rule(rule).id());
            out++;
          }
        }
      }
    }
    assertTrue(out > 1000, "only " + out + " out of reach");
  }
}
