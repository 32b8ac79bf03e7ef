package returns.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static returns.reference.Written.established;
import static returns.reference.Written.is;
import static returns.reference.Written.item;
import static returns.reference.Written.none;
import static returns.reference.Written.one;
import static returns.reference.Written.rule;
import static returns.reference.Written.ruleSet;
import static returns.reference.Written.situation;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Fixture;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;

@DisplayName("What an earlier file establishes")
class StageExamplesTests {
  private static final Rule READ =
      rule(1, "agreed", one(Fixture.PERSON, is(Fixture.PERSON, "alone", "==", true)));
  private static final Rule OTHER =
      rule(1, "agreed", one(Fixture.PERSON, is(Fixture.PERSON, "age", "==", 2)));
  private static final Rule LATER = rule(2, "later", established("agreed"));
  private static final Rule WITHOUT =
      rule(
          2,
          "without",
          none(EngineTypes.ESTABLISHED, is(EngineTypes.ESTABLISHED, "what", "==", "agreed")));

  private static List<String> statuses(Situation situation) {
    return new ReferenceEvaluator(situation.ruleSet())
        .evaluate(situation).rules().stream().map(r -> r.status().word()).toList();
  }

  private static Item person(String alone, String age) {
    return item(
        Fixture.PERSON,
        0,
        "alone",
        alone.equals("?") ? null : Boolean.valueOf(alone),
        "age",
        age.equals("?") ? null : Integer.valueOf(age));
  }

  @ParameterizedTest(name = "alone {0}, age {1}")
  @CsvSource({
    "true,  1, met,     not-met, met,     not-met",
    "false, 1, not-met, not-met, not-met, met",
    "?,     1, unknown, not-met, unknown, unknown",
    "?,     2, unknown, met,     met,     not-met",
    "true,  ?, met,     unknown, met,     not-met",
    "?,     ?, unknown, unknown, unknown, unknown",
  })
  void is_certain_if_one_rule_is_met_and_possible_if_one_is_unknown(
      String alone, String age, String first, String second, String later, String without) {
    RuleSet rules = ruleSet(READ, OTHER, LATER, WITHOUT);
    assertEquals(
        List.of(first, second, later, without), statuses(situation(rules, person(alone, age))));
  }

  @Test
  void is_not_read_by_a_rule_of_the_same_file() {
    RuleSet rules = ruleSet(READ, rule(1, "same", established("agreed")));
    assertEquals(List.of("met", "not-met"), statuses(situation(rules, person("true", "1"))));
  }

  @Test
  void is_nothing_if_the_rule_is_not_in_force() {
    RuleSet rules = ruleSet(READ, LATER);
    Situation situation = situation(rules, person("true", "1"));
    situation.inForce().clear(0);
    assertEquals(List.of("not-met", "not-met"), statuses(situation));
  }

  @Test
  void is_only_possible_if_the_rule_has_too_many_choices() {
    RuleSet rules = ruleSet(READ, LATER, WITHOUT);
    Situation situation = situation(rules, person("true", "1"));
    situation.tooMany().set(0);
    assertEquals(List.of("unknown", "unknown", "unknown"), statuses(situation));
  }
}
