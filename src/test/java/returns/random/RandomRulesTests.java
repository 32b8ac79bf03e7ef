package returns.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import returns.evaluation.RuleSet;

class RandomRulesTests {
  @Test
  void a_seed_gives_the_same_rules_and_the_same_situation() {
    assertEquals(text(RandomRules.ruleSet(7)), text(RandomRules.ruleSet(7)));
    RuleSet rules = RandomRules.ruleSet(7);
    assertEquals(
        RandomSituations.situation(rules, 3).items().toString(),
        RandomSituations.situation(rules, 3).items().toString());
  }

  @Test
  void everything_in_the_profile_turns_up() {
    StringBuilder all = new StringBuilder();
    for (long seed = 0; seed < 5; seed++) {
      all.append(text(RandomRules.ruleSet(seed)));
    }
    String text = all.toString();
    for (String part :
        new String[] {
          "exists ",
          "not ",
          " in ( ",
          "!( ",
          " || ",
          " && ",
          " != ",
          " <= ",
          " >= ",
          "@from",
          "Established( ",
          "TermVersion( ",
          "Terms( ",
          ".lastDay(",
          "decision.deadline(",
          "nextWorkingDay(",
          "plusHours(",
          "dateOf(",
          "birthday(",
          "CoveredState( "
        }) {
      assertTrue(text.contains(part), part);
    }
  }

  private static String text(RuleSet rules) {
    return rules.rules().stream().map(RuleText::of).collect(Collectors.joining("\n"));
  }
}
