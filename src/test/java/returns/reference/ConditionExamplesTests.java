package returns.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static returns.reference.Written.all;
import static returns.reference.Written.among;
import static returns.reference.Written.any;
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

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.random.Fixture;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.vocabulary.FactType;

@DisplayName("A condition")
class ConditionExamplesTests {
  private static final FactType CLAIM = Fixture.CLAIM;
  private static final Constraint PENDING = is(CLAIM, "status", "==", "pending");
  private static final Constraint ASYLUM = is(CLAIM, "kind", "==", "asylum");

  private static String statusOf(Condition condition, Item... items) {
    RuleSet rules = ruleSet(rule(1, "it", condition));
    return new ReferenceEvaluator(rules)
        .evaluate(situation(rules, items))
        .rules()
        .get(0)
        .status()
        .word();
  }

  /** A claim of which both facts are said, or left out where there is a "?". */
  private static Item claim(String status, String kind) {
    return item(
        CLAIM,
        0,
        "status",
        status.equals("?") ? null : status,
        "kind",
        kind.equals("?") ? null : kind);
  }

  @ParameterizedTest(name = "status {0} and kind {1}: both {2}, either {3}")
  @CsvSource({
    "pending, asylum, met,     met",
    "pending, rights, not-met, met",
    "pending, ?,      unknown, met",
    "refused, asylum, not-met, met",
    "refused, rights, not-met, not-met",
    "refused, ?,      not-met, unknown",
    "?,       asylum, unknown, met",
    "?,       rights, not-met, unknown",
    "?,       ?,      unknown, unknown",
  })
  void joins_comparisons_by_kleenes_tables(String status, String kind, String both, String either) {
    assertEquals(both, statusOf(one(CLAIM, all(PENDING, ASYLUM)), claim(status, kind)));
    assertEquals(either, statusOf(one(CLAIM, any(PENDING, ASYLUM)), claim(status, kind)));
  }

  @ParameterizedTest(name = "status {0}")
  @CsvSource({
    "pending, not-met, not-met, met,     met",
    "refused, met,     met,     not-met, met",
    "void,    met,     met,     not-met, not-met",
    "?,       unknown, unknown, unknown, unknown",
  })
  void takes_an_unknown_word_for_neither_equal_nor_unequal_nor_among_others(
      String status, String negated, String unequal, String doublyNegated, String among) {
    Item claim = claim(status, "asylum");
    assertEquals(negated, statusOf(one(CLAIM, not(PENDING)), claim));
    assertEquals(unequal, statusOf(one(CLAIM, is(CLAIM, "status", "!=", "pending")), claim));
    assertEquals(doublyNegated, statusOf(one(CLAIM, not(not(PENDING))), claim));
    assertEquals(among, statusOf(one(CLAIM, among(CLAIM, "status", "pending", "refused")), claim));
  }

  @ParameterizedTest(name = "status {0}")
  @CsvSource({"pending, met", "refused, met", "?, unknown"})
  void does_not_know_that_two_words_cover_every_value(String status, String expected) {
    Constraint either = any(PENDING, is(CLAIM, "status", "!=", "pending"));
    assertEquals(expected, statusOf(one(CLAIM, either), claim(status, "?")));
  }

  private static final Map<String, List<Item>> LISTS =
      Map.of(
          "says that there are none", List.of(),
          "is not stated", List.of(possible(CLAIM, 0)),
          "has one claim of which nothing is known", List.of(claim("?", "?")),
          "has one pending claim", List.of(claim("pending", "?")),
          "has one refused claim", List.of(claim("refused", "?")),
          "has one refused claim and may hold more",
              List.of(claim("refused", "?"), possible(CLAIM, 1)),
          "has one pending claim and may hold more",
              List.of(claim("pending", "?"), possible(CLAIM, 1)));

  @ParameterizedTest(
      name = "the list {0}: a pending claim {1}, no pending claim {2}, any claim {3}")
  @CsvSource({
    "says that there are none,                not-met, met,     not-met",
    "is not stated,                           unknown, unknown, unknown",
    "has one claim of which nothing is known, unknown, unknown, met",
    "has one pending claim,                   met,     not-met, met",
    "has one refused claim,                   not-met, met,     met",
    "has one refused claim and may hold more, unknown, unknown, met",
    "has one pending claim and may hold more, met,     not-met, met",
  })
  void over_a_list_is_certain_only_where_a_real_item_or_a_complete_list_decides(
      String list, String pending, String noPending, String anyClaim) {
    Item[] claims = LISTS.get(list).toArray(Item[]::new);
    assertEquals(pending, statusOf(one(CLAIM, PENDING), claims));
    assertEquals(pending, statusOf(exists(CLAIM, PENDING), claims));
    assertEquals(noPending, statusOf(none(CLAIM, PENDING), claims));
    assertEquals(anyClaim, statusOf(one(CLAIM, all()), claims));
    assertEquals(anyClaim, statusOf(exists(CLAIM, all()), claims));
  }

  @ParameterizedTest(name = "a claim of {0} days and a referral of {1} weeks")
  @CsvSource({"2, 2, met", "2, 3, not-met", "2, ?, unknown", "?, 2, unknown", "?, ?, unknown"})
  void compares_with_a_variable_only_where_both_are_known(
      String count, String weeks, String expected) {
    var bound = Written.variable(0, CLAIM, "count");
    RuleSet rules =
        ruleSet(
            rule(
                1,
                "it",
                one(CLAIM, all(), bound),
                one(Fixture.REFERRAL, is(Fixture.REFERRAL, "weeks", "==", bound))));
    Item claim = item(CLAIM, 0, "count", number(count));
    Item referral = item(Fixture.REFERRAL, 0, "weeks", number(weeks));
    assertEquals(
        expected,
        new ReferenceEvaluator(rules)
            .evaluate(situation(rules, claim, referral))
            .rules()
            .get(0)
            .status()
            .word());
  }

  private static Integer number(String written) {
    return written.equals("?") ? null : Integer.valueOf(written);
  }
}
