package returns.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.SourceText;
import returns.diagnostics.TextRenderer;

/**
 * Each file of {@code bad/} is refused with exactly the message beside it, and its harmless twin of
 * the same name in {@code good/} is accepted without a word.
 *
 * <p>{@code -Dreturns.accept=true} writes the messages; read the difference before you commit it.
 */
final class RefusedFilesTests {
  static Stream<Path> badRules() {
    return LanguageFixture.files("bad").stream();
  }

  static Stream<Path> goodRules() {
    return LanguageFixture.files("good").stream();
  }

  static Stream<Path> badVocabularies() {
    return LanguageFixture.files("vocabulary/bad").stream();
  }

  static Stream<Path> goodVocabularies() {
    return LanguageFixture.files("vocabulary/good").stream();
  }

  @ParameterizedTest
  @MethodSource("badRules")
  void bad_rules_are_refused_with_their_message(Path file) throws IOException {
    assertRefused(file, RefusedFilesTests::rules);
  }

  @ParameterizedTest
  @MethodSource("goodRules")
  void their_twins_are_accepted(Path file) {
    assertEquals(List.of(), rules(file));
  }

  @ParameterizedTest
  @MethodSource("badVocabularies")
  void bad_vocabularies_are_refused_with_their_message(Path file) throws IOException {
    assertRefused(file, RefusedFilesTests::vocabulary);
  }

  @ParameterizedTest
  @MethodSource("goodVocabularies")
  void their_twin_vocabularies_are_accepted(Path file) {
    assertEquals(List.of(), vocabulary(file));
  }

  @Test
  void each_bad_file_has_a_twin_and_each_twin_a_bad_file() {
    assertEquals(names("bad"), names("good"));
    assertEquals(names("vocabulary/bad"), names("vocabulary/good"));
    assertTrue(names("bad").size() >= 250, "hostile and wrong files: " + names("bad").size());
  }

  @Test
  void each_lint_is_found_in_some_bad_file() {
    Set<String> found = new HashSet<>();
    badRules().forEach(file -> rules(file).forEach(d -> found.add(d.id())));
    badVocabularies().forEach(file -> vocabulary(file).forEach(d -> found.add(d.id())));
    // Too large to keep in a folder: HostileTextTests makes them.
    EnumSet<Lint> generated = EnumSet.of(Lint.FILE_TOO_LARGE, Lint.TOO_MANY_FINDINGS);
    List<String> silent =
        EnumSet.complementOf(generated).stream()
            .map(Lint::id)
            .filter(id -> !found.contains(id))
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void nothing_in_a_rule_file_ever_runs() {
    long before = ProcessHandle.current().children().count();
    badRules().forEach(RefusedFilesTests::rules);
    goodRules().forEach(RefusedFilesTests::rules);
    assertFalse(Files.exists(Path.of("marker")), "a rule file wrote a file");
    assertEquals(before, ProcessHandle.current().children().count());
  }

  private static void assertRefused(Path file, Function<Path, List<Diagnostic>> reader)
      throws IOException {
    List<Diagnostic> problems = reader.apply(file);
    assertFalse(problems.isEmpty(), "nothing is wrong with it");
    String shown = new TextRenderer(false).render(problems);
    Path expected = file.resolveSibling(file.getFileName().toString().replace(".drl", ".txt"));
    if (Boolean.getBoolean("returns.accept")) {
      Files.writeString(expected, shown);
    }
    assertEquals(Files.readString(expected), shown);
  }

  private static List<Diagnostic> rules(Path file) {
    RuleText text = RuleText.decode(name(file), LanguageFixture.bytes(file));
    return text.source()
        .map(source -> RuleFile.parse(source, LanguageFixture.secondFile()).problems())
        .orElse(text.problems());
  }

  private static List<Diagnostic> vocabulary(Path file) {
    SourceText source = new SourceText(name(file), LanguageFixture.source(file).text());
    return VocabularyFile.parse(source).problems();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static List<String> names(String folder) {
    return LanguageFixture.files(folder).stream().map(RefusedFilesTests::name).toList();
  }
}
