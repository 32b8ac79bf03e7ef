package returns.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static returns.reference.Written.all;
import static returns.reference.Written.any;
import static returns.reference.Written.is;
import static returns.reference.Written.item;
import static returns.reference.Written.none;
import static returns.reference.Written.one;
import static returns.reference.Written.possible;
import static returns.reference.Written.rule;
import static returns.reference.Written.ruleSet;
import static returns.reference.Written.situation;
import static returns.reference.Written.variable;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.evaluation.ConditionTrace;
import returns.evaluation.EvaluatorFailure;
import returns.evaluation.FactRef;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.RuleTrace;
import returns.random.Fixture;
import returns.rules.Condition;
import returns.rules.Operand;
import returns.vocabulary.FactType;

@DisplayName("A trace")
class TraceExamplesTests {
  private static final FactType CLAIM = Fixture.CLAIM;
  private static final FactType REFERRAL = Fixture.REFERRAL;
  private static final Operand.Variable KIND = variable(0, CLAIM, "kind");

  /** {@code Claim( $kind : kind, status == "refused" )}. */
  private static final Condition REFUSED = one(CLAIM, is(CLAIM, "status", "==", "refused"), KIND);

  /** {@code not Referral( kind == $kind, ( current == true || weeks == 2 ) )}. */
  private static final Condition NO_REFERRAL =
      none(
          REFERRAL,
          all(
              is(REFERRAL, "kind", "==", KIND),
              any(is(REFERRAL, "current", "==", true), is(REFERRAL, "weeks", "==", 2))));

  private static RuleTrace trace(Item... items) {
    RuleSet rules = ruleSet(rule(1, "it", REFUSED, NO_REFERRAL));
    return new ReferenceEvaluator(rules).trace(situation(rules, items)).get(0);
  }

  private static String text(ConditionTrace condition) {
    return condition.status().map(s -> s.word()).orElse("not-reached")
        + " "
        + condition.atoms()
        + " "
        + paths(condition.facts());
  }

  private static List<String> paths(List<FactRef> facts) {
    return facts.stream().map(FactRef::path).toList();
  }

  private static Item claim(int number, String kind, String status) {
    return item(CLAIM, number, "kind", kind, "status", status);
  }

  @Test
  void shows_the_first_best_item_and_does_not_go_further_than_the_first_condition_not_met() {
    RuleTrace trace = trace(claim(0, "asylum", "pending"), claim(1, "asylum", "void"));
    assertEquals("not-met n [claims[0].kind, claims[0].status]", text(trace.conditions().get(0)));
    assertEquals("not-reached  []", text(trace.conditions().get(1)));
    assertEquals(List.of(), trace.unknowns());
  }

  @Test
  void of_an_empty_list_has_a_condition_not_met_without_facts() {
    assertEquals("not-met  []", text(trace().conditions().get(0)));
  }

  @Test
  void gives_for_each_certain_choice_the_facts_that_it_rests_on() {
    Item first = claim(0, "asylum", "refused");
    Item second = claim(1, "rights", "refused");
    Item referral = item(REFERRAL, 0, "kind", "asylum", "current", true, "weeks", 1);
    RuleTrace trace = trace(first, second, referral);
    assertEquals("met m [claims[0].kind, claims[0].status]", text(trace.conditions().get(0)));
    assertEquals(
        "met nmn [referrals[0].kind, claims[1].kind, referrals[0].current, referrals[0].weeks]",
        text(trace.conditions().get(1)));
    assertEquals(1, trace.grounds().size());
    assertEquals(
        List.of(
            "claims[1].kind",
            "claims[1].status",
            "referrals[0].kind",
            "referrals[0].current",
            "referrals[0].weeks"),
        paths(trace.grounds().values().iterator().next()));
  }

  @Test
  void names_only_the_unknown_facts_that_could_settle_the_rule() {
    Item referral = item(REFERRAL, 0, "kind", "asylum", "weeks", 1);
    RuleTrace trace = trace(claim(0, "asylum", "refused"), claim(1, "rights", null), referral);
    // For the second claim no referral counts, if that claim is refused at all.
    assertEquals(
        "met nun [referrals[0].kind, claims[1].kind, referrals[0].current, referrals[0].weeks]",
        text(trace.conditions().get(1)));
    assertEquals(List.of("referrals[0].current", "claims[1].status"), paths(trace.unknowns()));
  }

  @Test
  void asks_of_a_list_that_is_not_stated_only_what_is_in_it() {
    RuleTrace trace = trace(claim(0, "asylum", "refused"), possible(REFERRAL, 0));
    assertEquals(
        "unknown uuu [referrals[?], referrals[?].kind, claims[0].kind, referrals[?].current,"
            + " referrals[?].weeks]",
        text(trace.conditions().get(1)));
    assertEquals(List.of("referrals[?]"), paths(trace.unknowns()));
  }

  @Test
  void of_a_rule_that_breaks_the_evaluator_is_a_failure_that_names_the_rule() {
    RuleSet rules = ruleSet(rule(1, "it", one(CLAIM, is(CLAIM, "count", "<", "two"))));
    Item claim = item(CLAIM, 0, "count", 2);
    EvaluatorFailure failure =
        assertThrows(
            EvaluatorFailure.class,
            () -> new ReferenceEvaluator(rules).evaluate(situation(rules, claim)));
    assertEquals("the reference evaluator failed on rule EX-1-it", failure.getMessage());
  }
}
