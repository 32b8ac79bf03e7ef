package returns.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.SourceText;
import returns.diagnostics.TextRenderer;

/** Files made to exhaust time, memory or the stack: each is answered, and soon. */
final class HostileTextTests {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final int MIB = 1 << 20;

  private static final String BAR = "  decision.bar(\"A claim is pending.\");";

  static Stream<Arguments> texts() {
    String head = "package returns.example;\nimport returns.vocabulary.*;\n";
    String open = head + "rule \"r\" @id(A) @source(\"ex-act\")\nwhen\n";
    return Stream.of(
        Arguments.of("10 MB of brackets", "(".repeat(10 * MIB), "file-too-large"),
        Arguments.of("1 MB of brackets", "(".repeat(MIB), "nested-too-deep"),
        Arguments.of("1 MB of closing brackets", ")".repeat(MIB), "line-too-long"),
        Arguments.of("1 MB of brackets in a pattern", fill(open + "Claim", "("), "nested-too-deep"),
        Arguments.of("brackets line by line", fill(open + "Claim", "(\n"), "nested-too-deep"),
        Arguments.of("braces", fill(open, "{\n"), "nested-too-deep"),
        Arguments.of("patterns never closed", fill(open, "Claim(\n"), "nested-too-deep"),
        Arguments.of("negations", fill(open + "Claim(", "!\n") + ")", "negation"),
        Arguments.of("not not not", fill(open, "not\n"), "nested-quantifier"),
        Arguments.of(
            "a long line", fill(open + "Claim( status == \"", "a") + "\" )", "line-too-long"),
        Arguments.of("comments in comments", fill(head, "/*\n"), "unterminated-comment"),
        Arguments.of("quotation marks", fill(head, "\"\n"), "unterminated-text"),
        Arguments.of("apostrophes", fill(head, "'\n"), "single-quotes"),
        Arguments.of("invisible characters", fill(head, "\u200b\n"), "invisible-character"),
        Arguments.of("escapes", fill(head, "\\u0041\n"), "unicode-escape"),
        Arguments.of("annotations", fill(head + "rule \"r\"\n", "@id(A)\n"), "repeated-annotation"),
        Arguments.of("attributes", fill(head + "rule \"r\"\n", "salience 1\n"), "attribute"),
        Arguments.of("unknown types", fill(open, "Clam()\n"), "rule-too-large"),
        Arguments.of("unknown fields", fill(open, "Claim( statu == 1 )\n"), "rule-too-large"),
        Arguments.of("functions", fill(head, "function\n"), "function"),
        Arguments.of("rules and no more", fill(head, "rule\n"), "rule-name"),
        Arguments.of("calls", fill(open + "then\n", "x();\n"), "java-code"),
        Arguments.of("dots", fill(open + "Claim( a", ".a\n") + ")", "property-chain"),
        Arguments.of("nul characters", "\0".repeat(MIB), "control-character"));
  }

  private static String fill(String head, String piece) {
    int times = (MIB - head.length()) / piece.getBytes(StandardCharsets.UTF_8).length - 8;
    return head + piece.repeat(times);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void is_refused_and_shown_soon(String name, String text, String id) {
    List<Diagnostic> problems = assertTimeoutPreemptively(SOON, () -> problems(text));
    assertTrue(problems.stream().anyMatch(d -> d.id().equals(id)), () -> ids(problems));
    assertTrue(problems.size() <= 201, "so many findings bury the first");
    String shown = assertTimeoutPreemptively(SOON, () -> new TextRenderer(true).render(problems));
    assertFalse(shown.isEmpty());
  }

  private static List<Diagnostic> problems(String text) {
    RuleText decoded = RuleText.decode("2-test.drl", text.getBytes(StandardCharsets.UTF_8));
    return decoded
        .source()
        .map(source -> RuleFile.parse(source, LanguageFixture.secondFile()).problems())
        .orElse(decoded.problems());
  }

  private static String ids(List<Diagnostic> problems) {
    return problems.stream().map(Diagnostic::id).distinct().toList().toString();
  }

  @Test
  void a_file_of_a_hundred_thousand_rules_is_refused_by_its_size() {
    String text =
        IntStream.range(0, 100_000).mapToObj(HostileTextTests::rule).collect(Collectors.joining());
    List<Diagnostic> problems = assertTimeoutPreemptively(SOON, () -> problems(text));
    assertEquals("[file-too-large]", ids(problems));
  }

  @Test
  void as_many_rules_as_fit_are_read_soon() {
    String text =
        "package returns.example;\nimport returns.vocabulary.*;\n"
            + IntStream.range(0, 7_000)
                .mapToObj(HostileTextTests::rule)
                .collect(Collectors.joining());
    assertTrue(text.length() > 900_000 && text.length() < MIB, "size " + text.length());
    ParsedRules parsed = assertTimeoutPreemptively(SOON, () -> LanguageFixture.parse(text));
    assertEquals(List.of(), parsed.problems());
    assertEquals(7_000, parsed.rules().size());
  }

  private static String rule(int number) {
    return "rule \"Rule "
        + number
        + "\"\n  @id(EX-"
        + number
        + ") @source(\"ex-act s 1\")\nwhen\n  Claim( status == \"pending\" )\nthen\n"
        + "  decision.bar(\"A claim is pending.\");\nend\n";
  }

  @Test
  void a_rule_of_many_patterns_and_comparisons_is_read_soon() {
    String pattern = "  Claim( status == \"pending\"" + ", appeal != \"none\"".repeat(3) + " )\n";
    ParsedRules parsed =
        assertTimeoutPreemptively(
            SOON, () -> LanguageFixture.parse(LanguageFixture.file(pattern.repeat(64), BAR)));
    assertEquals(List.of(), parsed.problems());
    assertEquals(64, parsed.rules().get(0).conditions().size());
  }

  @ParameterizedTest
  @CsvSource({"patterns, 65", "comparisons, 257", "words, 257", "conclusions, 65"})
  void a_rule_that_nobody_could_review_is_refused(String what, int count) {
    String atom = "status == \"pending\"";
    String when =
        switch (what) {
          case "patterns" -> ("Claim( " + atom + " )\n").repeat(count);
          case "comparisons" -> "Claim( " + (atom + " ||\n").repeat(count - 1) + atom + " )";
          case "words" -> "Claim( status in ( " + "\"pending\",\n".repeat(count - 1) + "\"x\" ) )";
          default -> "Claim( " + atom + " )";
        };
    String then = what.equals("conclusions") ? (BAR + "\n").repeat(count) : BAR;
    assertEquals("[rule-too-large]", ids(problems(LanguageFixture.file(when, then))));
  }

  @Test
  void a_rule_that_fills_its_file_is_refused_soon() {
    String atoms = fill("Claim( status == \"pending\"", " || \n status == \"pending\"");
    String text = LanguageFixture.file(atoms.substring(0, MIB - 2000) + "\" )", BAR);
    assertFalse(assertTimeoutPreemptively(SOON, () -> problems(text)).isEmpty());
  }

  @Test
  void a_message_never_repeats_a_name_of_any_length() {
    String text =
        LanguageFixture.file("  Claim( " + "a\n".repeat(9) + "a".repeat(4000) + " )", BAR);
    problems(text).forEach(d -> assertTrue(d.message().length() < 500, d.message()));
    problems("1".repeat(MIB)).forEach(d -> assertTrue(d.message().length() < 500, d.message()));
  }

  @Test
  void too_many_findings_end_the_reading() {
    String when = "  Clam()\n".repeat(60);
    String rule = "rule \"R\" when\n" + when + "then " + BAR + "\nend\n";
    String text = LanguageFixture.file("  Clam()\n".repeat(60), BAR) + rule.repeat(9);
    List<Diagnostic> problems = LanguageFixture.parse(text).problems();
    assertEquals(201, problems.size());
    assertEquals(1, problems.stream().filter(d -> d.id().equals("too-many-findings")).count());
  }

  @Test
  void the_vocabulary_is_guarded_by_the_same_limits() {
    String fields = "  field : Strin\n".repeat(60_000);
    SourceText source =
        new SourceText(
            "vocabulary.drl",
            "package returns.vocabulary;\ndeclare A @list(\"as\")\n" + fields + "end\n");
    List<Diagnostic> problems =
        assertTimeoutPreemptively(SOON, () -> VocabularyFile.parse(source).problems());
    assertEquals(201, problems.size());
    String deep = "package returns.vocabulary;\ndeclare A @list(" + "(".repeat(900_000);
    assertEquals(
        "[line-too-long, nested-too-deep]",
        ids(VocabularyFile.parse(new SourceText("vocabulary.drl", deep)).problems()));
  }
}
