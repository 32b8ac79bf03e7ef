package returns.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import returns.random.Batches;
import returns.random.RandomRules;
import returns.rules.Rule;
import returns.rules.Term;

@DisplayName("A condition in English")
class ConditionEnglishTests {
  static final Map<String, Term.Type> TERMS =
      Map.of(
          "replyDays", Term.Type.DAYS,
          "appealDays", Term.Type.DAYS,
          "recoveryDays", Term.Type.DAYS,
          "adultAge", Term.Type.YEARS,
          "noAppealSince", Term.Type.DATE,
          "strict", Term.Type.TRUTH);

  /** What a reader must never meet: variables, gaps, and the words of programs. */
  private static final Pattern NO_ENGLISH =
      Pattern.compile("\\$|\\{}|\\bnull\\b|==|!=|&&|\\|\\||\\b(Optional|LocalDate|Span)\\b|@");

  @Test
  void the_worked_rules_of_the_language_read_as_sentences() throws Exception {
    String rules = resource("worked-rules.drl");
    List<String> lines = new ArrayList<>();
    for (Rule rule : RulesOnDisk.parse("safeguards", TERMS, Set.of("law"), rules)) {
      lines.add(rule.id());
      List<ConditionEnglish> conditions = ConditionEnglish.of(rule);
      for (int i = 0; i < conditions.size(); i++) {
        lines.add((i + 1) + ". " + conditions.get(i).text());
      }
    }
    assertEquals(resource("worked-rules.txt"), String.join("\n", lines) + "\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/explain/conditions.csv",
      delimiter = '~',
      useHeadersInDisplayName = true,
      maxCharsPerColumn = 2000)
  void each_sort_of_condition_has_its_wording(String pattern, String english) {
    assertEquals(english, last(pattern).text());
  }

  @Test
  @DisplayName("A comparison is said as it stands, without the negation around it")
  void comparisons_stand_in_the_order_of_the_text() {
    ConditionEnglish condition =
        last("Claim( !( status == \"refused\" || kind in ( \"asylum\" ) ), certified != \"s94\" )");
    assertEquals(
        List.of("its status is refused", "its kind is asylum", "the certificate on it is not s94"),
        condition.comparisons().stream().map(Comparison::english).toList());
    assertEquals(
        List.of("claims[].status", "claims[].kind", "claims[].certified"),
        condition.comparisons().stream().map(Comparison::fact).toList());
  }

  @Test
  void a_comparison_names_the_facts_on_both_sides() {
    Comparison comparison =
        last("Terms( $n : appealDays ) Claim( $sent : decisionSentOn )"
                + " Return( asAt <= plusDays($sent, $n) )")
            .comparisons()
            .get(0);
    assertEquals("return.asAt", comparison.fact());
    assertEquals("at-most", comparison.sort());
    assertEquals("date", comparison.kind());
    assertEquals(
        List.of("claims[].decisionSentOn", "safeguards.terms.appealDays"), comparison.against());
  }

  @ParameterizedTest(name = "pack {0}")
  @ValueSource(strings = {"safeguards", "albania"})
  void every_rule_of_the_repository_reads_as_english(String pack) {
    List<Rule> rules = RulesOnDisk.pack(pack);
    assertFalse(rules.isEmpty());
    rules.forEach(ConditionEnglishTests::assertEnglish);
  }

  @ParameterizedTest(name = "batch {0}")
  @MethodSource("seeds")
  void every_random_rule_reads_as_english(long seed) {
    RandomRules.ruleSet(seed).rules().forEach(ConditionEnglishTests::assertEnglish);
  }

  static java.util.stream.LongStream seeds() {
    return Batches.seeds();
  }

  private static void assertEnglish(Rule rule) {
    List<ConditionEnglish> conditions = ConditionEnglish.of(rule);
    assertEquals(rule.conditions().size(), conditions.size(), rule.id());
    for (ConditionEnglish condition : conditions) {
      assertReadable(rule.id(), condition.text());
      for (Comparison comparison : condition.comparisons()) {
        assertReadable(rule.id(), comparison.english());
        assertFalse(comparison.fact().isBlank(), rule.id());
      }
    }
    rule.conclusions()
        .forEach(
            conclusion ->
                ConditionEnglish.arguments(rule, conclusion)
                    .forEach(argument -> assertReadable(rule.id(), argument)));
  }

  private static void assertReadable(String rule, String english) {
    assertFalse(english.isBlank(), rule);
    assertFalse(NO_ENGLISH.matcher(english).find(), rule + ": " + english);
    assertTrue(balanced(english), rule + ": " + english);
  }

  private static boolean balanced(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  /** The English of the last pattern of a left side. */
  private static ConditionEnglish last(String patterns) {
    String rule =
        "package returns.safeguards;\nimport returns.vocabulary.*;\n"
            + "rule \"r\" @id(R) @source(\"law\")\nwhen\n  "
            + patterns
            + "\nthen\n  decision.note("
            + used(patterns)
            + ");\nend\n";
    List<Rule> rules = RulesOnDisk.parse("safeguards", TERMS, Set.of("law"), rule);
    List<ConditionEnglish> all = ConditionEnglish.of(rules.get(0));
    return all.get(all.size() - 1);
  }

  /** A text that uses every variable, so that no pattern is without effect. */
  private static String used(String patterns) {
    List<String> names =
        Pattern.compile("\\$\\w+(?= :)").matcher(patterns).results().map(r -> r.group()).toList();
    return "\"Seen:"
        + " {}".repeat(names.size())
        + ".\""
        + String.join("", names.stream().map(n -> ", " + n).toList());
  }

  private static String resource(String name) throws java.io.IOException {
    try (var in = ConditionEnglishTests.class.getResourceAsStream("/explain/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
