package returns.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import returns.dates.DateFunction;
import returns.evaluation.RuleSet;

class RandomRulesTests {
  private static final String TEXT =
      Batches.seeds()
          .mapToObj(seed -> text(RandomRules.ruleSet(seed)))
          .collect(Collectors.joining("\n"));

  @Test
  void a_seed_gives_the_same_rules_and_the_same_situation() {
    assertEquals(text(RandomRules.ruleSet(7)), text(RandomRules.ruleSet(7)));
    RuleSet rules = RandomRules.ruleSet(7);
    assertEquals(
        RandomSituations.situation(rules, 3).items().toString(),
        RandomSituations.situation(rules, 3).items().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exists ",
        "not ",
        " in ( ",
        "!( ",
        " || ",
        " && ",
        " == ",
        " != ",
        " < ",
        " <= ",
        " > ",
        " >= ",
        "@from",
        "@until",
        "@uncommenced",
        ".lastDay(",
        "decision.deadline(",
        "Established( ",
        "TermVersion( ",
        "Terms( ",
        "CoveredState( ",
        "Instrument( "
      })
  void everything_in_the_profile_turns_up(String part) {
    assertTurnsUp(part);
  }

  @ParameterizedTest
  @EnumSource
  void every_date_function_turns_up_with_another_one_inside(DateFunction function) {
    assertTurnsUp(function.word() + "($");
    long nested =
        Pattern.compile(function.word() + "\\([a-z]+[A-Za-z]*\\(").matcher(TEXT).results().count();
    assertTrue(
        nested >= 5, () -> function.word() + " of another call turns up " + nested + " times");
  }

  private static void assertTurnsUp(String part) {
    long found = Pattern.compile(part, Pattern.LITERAL).matcher(TEXT).results().count();
    assertTrue(found >= 5, () -> part + " turns up " + found + " times");
  }

  private static String text(RuleSet rules) {
    return rules.rules().stream().map(RuleText::of).collect(Collectors.joining("\n"));
  }
}
