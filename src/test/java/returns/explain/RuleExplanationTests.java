package returns.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import returns.diagnostics.Diagnostic;
import returns.dossier.SmallDecisions;

@DisplayName("Why a rule applies, or why not")
class RuleExplanationTests {
  private static final Layout WIDE = new Layout(10_000, false);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/explain/why-not.csv",
      delimiter = '~',
      quoteCharacter = '\u0001',
      useHeadersInDisplayName = true,
      maxCharsPerColumn = 2000)
  void each_reason_has_its_own_wording(
      String reason, String stated, String knownAt, String rule, String expected) {
    Optional<LocalDate> day = Optional.ofNullable(knownAt).map(LocalDate::parse);
    String text = rule(SmallDecisions.transfer(stated == null ? "" : stated, day), rule);
    assertTrue(text.contains(expected), () -> "expected: " + expected + "\nin:\n" + text);
  }

  @Test
  void a_rule_with_too_many_items_was_not_evaluated() {
    String claims =
        IntStream.range(0, 65).mapToObj(i -> "{}").collect(Collectors.joining(", ", "[", "]"));
    String text =
        rule(SmallDecisions.transfer("\"claims\": " + claims, Optional.empty()), "SG-CLAIM");
    assertTrue(
        text.contains(
            "Unknown. It was not evaluated. More items than can be evaluated are stated of: claims."),
        text);
  }

  @Test
  @DisplayName("An unknown id is answered with the ids that may be meant")
  void an_unknown_rule_is_a_question_back() {
    Map<String, Object> decision = SmallDecisions.transfer("", Optional.empty());
    Explained none =
        new Explanation("T-1.json", decision, SmallDecisions.packs()).rule("SG-CLAIN", WIDE);
    assertEquals(Optional.empty(), none.text());
    Diagnostic problem = none.problems().get(0);
    assertEquals("unknown-rule", problem.id());
    assertEquals("the decision has no rule \"SG-CLAIN\"", problem.message());
    assertEquals("did you mean SG-CLAIM?", problem.help());
    assertEquals("T-1.json", problem.place().toString());
  }

  @Test
  void without_the_description_of_its_pack_a_rule_still_tells_what_it_read() {
    Map<String, Object> decision =
        SmallDecisions.transfer("\"claims\": [ { \"kind\": \"asylum\" } ]", Optional.empty());
    String text =
        new Explanation("T-1.json", decision, Map.of()).rule("SG-CLAIM", WIDE).text().orElseThrow();
    assertTrue(text.contains("SG-CLAIM\n"), text);
    assertTrue(text.contains("1. Unknown: a condition whose words are not at hand."), text);
    assertTrue(text.contains("Read: claims[0].status: not stated"), text);
  }

  @Test
  void without_the_words_of_a_condition_nobody_can_say_why_it_is_not_met() {
    Map<String, Object> decision = SmallDecisions.transfer("\"claims\": []", Optional.empty());
    String text =
        new Explanation("T-1.json", decision, Map.of()).rule("SG-CLAIM", WIDE).text().orElseThrow();
    assertTrue(text.contains("is not met. Without its words it cannot be said why."), text);
  }

  @Test
  void a_rule_that_is_met_says_what_it_finds() {
    String text =
        rule(
            SmallDecisions.transfer(
                "\"claims\": [ { \"kind\": \"asylum\", \"status\": \"pending\" } ]",
                Optional.empty()),
            "SG-CLAIM");
    assertEquals(
        List.of(
            "SG-CLAIM: An asylum claim is pending",
            "  Pack safeguards, file 1-text.drl.",
            "  Source: The Act 2002, s 77 [the text was read]",
            "",
            "Met. Some choice of facts certainly satisfies every condition.",
            "  It finds: An asylum claim is pending.",
            "",
            "Condition by condition",
            "1. Met: a claim: its kind is asylum and its status is one of pending or granted.",
            "    Claim( kind == \"asylum\", status in ( \"pending\", \"granted\" ) )",
            "    yes      its kind is asylum: found asylum (claims[0].kind)",
            "    yes      its status is one of pending or granted: found pending (claims[0].status)",
            "2. Met: the action is transfer.",
            "    Return( action == \"transfer\" )",
            "    yes      the action is transfer: found transfer (return.action)",
            "",
            "Where several items could be chosen, the values are those of the first best choice;"
                + " items are taken in the order of what they say."),
        text.lines().toList());
  }

  private static String rule(Map<String, Object> decision, String id) {
    Explained explained =
        new Explanation("T-1.json", decision, SmallDecisions.packs()).rule(id, WIDE);
    assertEquals(List.of(), explained.problems());
    return explained.text().orElseThrow();
  }
}
