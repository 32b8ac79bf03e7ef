package returns.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.JsonRenderer;
import returns.diagnostics.SourceText;
import returns.diagnostics.TextRenderer;
import returns.drools.DrlWitness;
import returns.rules.Rule;

/** Good files, changed at random: reading always ends, and never disagrees with Drools. */
final class MutatedFilesTests {
  private static final List<String> GOOD =
      LanguageFixture.files("good").stream()
          .map(path -> LanguageFixture.source(path).text())
          .filter(text -> text.length() < 2_000)
          .toList();

  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "\"",
          ",",
          ";",
          ":",
          "$",
          "!",
          "&&",
          "||",
          "==",
          "@",
          "{",
          "}",
          "//",
          "/*",
          "*/",
          "\n",
          "\\",
          "'",
          "not ",
          "exists ",
          "rule ",
          "when\n",
          "then\n",
          "end\n",
          "or ",
          "from ",
          "eval(",
          "null",
          "true",
          "0",
          "1.5",
          "-1",
          "Claim(",
          "status",
          "decision.",
          ".lastDay(",
          "in (",
          "\u202e",
          "\u0430",
          "é",
          "\uD83D\uDE00",
          "#",
          "?",
          "+",
          "\t",
          "$x");

  /** The package and the import are written in one way only. */
  private static final Map<String, String> HEAD_GAPS = Map.of("returns", " ", "import", "\n");

  /** One change after another at random places; the same seed gives the same text. */
  private static String mutate(String text, long seed, int changes) {
    Random random = new Random(seed);
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < changes && !changed.isEmpty(); i++) {
      int at = random.nextInt(changed.length());
      int length = Math.min(random.nextInt(6), changed.length() - at);
      switch (random.nextInt(4)) {
        case 0 -> changed.delete(at, at + length);
        case 1 -> changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 2 ->
            changed.insert(random.nextInt(changed.length()), changed.substring(at, at + length));
        default -> changed.replace(at, at + length, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return changed.toString();
  }

  @Provide
  Arbitrary<String> goodTexts() {
    return Arbitraries.of(GOOD);
  }

  @Property(tries = 2000)
  void reading_ends_with_rules_or_reasons(
      @ForAll("goodTexts") String text, @ForAll long seed, @ForAll byte size) {
    String changed = mutate(text, seed, 1 + Math.abs(size % 8));
    ParsedRules parsed = LanguageFixture.parse(changed);
    assertTrue(
        !parsed.rules().isEmpty() || !parsed.problems().isEmpty() || !changed.contains("rule"));
    String shown = new TextRenderer(false).render(parsed.problems());
    assertTrue(shown.endsWith("\n"));
    assertTrue(JsonRenderer.render(parsed.problems()).startsWith("["));
    for (Diagnostic problem : parsed.problems()) {
      assertTrue(problem.place().line() >= 1 || problem.place().text().isEmpty());
    }
  }

  @Property(tries = 400)
  void what_is_accepted_reads_the_same_to_drools(
      @ForAll("goodTexts") String text, @ForAll long seed) {
    assertDroolsAgrees(mutate(text, seed, 1));
  }

  @Property(tries = 8000)
  @Tag("long")
  void what_is_accepted_after_one_or_two_changes_reads_the_same_to_drools(
      @ForAll("goodTexts") String text, @ForAll long seed) {
    assertDroolsAgrees(mutate(text, seed, 1 + (int) (seed & 1)));
  }

  private static void assertDroolsAgrees(String changed) {
    SourceText source = new SourceText("rules/example/2-test.drl", changed);
    ParsedRules parsed = RuleFile.parse(source, LanguageFixture.secondFile());
    if (parsed.problems().stream().noneMatch(Diagnostic::isError)) {
      assertEquals(List.of(), DrlWitness.disagreements(source, parsed.rules()), changed);
    }
  }

  @Property(tries = 1000)
  void every_id_that_is_accepted_reads_the_same_to_drools(
      @ForAll
          @StringLength(min = 1, max = 6)
          @Chars({'A', 'D', 'E', 'X', 'e', 'x', 'B', 'b', 'F', 'L', '0', '1', '7', '-'})
          String id) {
    String text =
        LanguageFixture.file(
                "  Claim( status == \"pending\" )", "  decision.bar(\"A claim is pending.\");")
            .replace("@id(EX-1)", "@id(" + id + ")");
    SourceText source = new SourceText("rules/example/2-test.drl", text);
    ParsedRules parsed = RuleFile.parse(source, LanguageFixture.secondFile());
    if (parsed.problems().stream().noneMatch(Diagnostic::isError)) {
      assertEquals(List.of(), DrlWitness.disagreements(source, parsed.rules()), text);
    }
  }

  @Property(tries = 300)
  void white_space_and_comments_change_no_meaning(
      @ForAll("goodTexts") String text, @ForAll long seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    for (Token token : tokens(text)) {
      words.add(token.is(Token.Kind.TEXT) ? "\"" + escaped(token.text()) + "\"" : token.text());
    }
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      boolean head = !spaced.toString().contains("*;");
      boolean id = i > 0 && (words.get(i).equals("-") || words.get(i - 1).equals("-"));
      String gap =
          List.of(" ", "\n  ", "\t", " /* \" ( */ ", " // end \"\n").get(random.nextInt(5));
      spaced
          .append(head ? HEAD_GAPS.getOrDefault(words.get(i), "") : id ? "" : gap)
          .append(words.get(i));
    }
    List<Rule> plain = LanguageFixture.parse(text).rules();
    List<Rule> changed = LanguageFixture.parse(spaced.toString()).rules();
    assertEquals(
        plain.stream().map(MutatedFilesTests::meaning).toList(),
        changed.stream().map(MutatedFilesTests::meaning).toList(),
        spaced::toString);
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = Tokenizer.tokens(new Report(new SourceText("a.drl", text)));
    return tokens.subList(0, tokens.size() - 1);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** A rule without places and without the author's spacing. */
  private static String meaning(Rule rule) {
    return rule.toString()
        .replaceAll("place=Place|file=[^]]*]|text=[^]]*]|line=\\d+|column=\\d+", "")
        .replaceAll("\\s|rules/example/2-test.drl:\\d+:\\d+", "");
  }
}
