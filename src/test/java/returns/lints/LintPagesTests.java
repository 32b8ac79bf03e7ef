package returns.lints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.assembly.SecondReading;
import returns.checks.Checks;
import returns.cli.Commands;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Page;

/**
 * Each thing that {@code check} can say has a page, and the examples of each page run: what is to
 * be avoided gives this finding and no other, and what is preferred gives none. So a lint that
 * never fires fails here.
 */
final class LintPagesTests {
  private static final Path PAGES = Path.of("docs/lints");

  /** Of these no folder of rules can be an example; each says where it is tested instead. */
  private static final Set<String> WITHOUT_EXAMPLE = Set.of();

  private static final Pattern SHAPE =
      Pattern.compile(
          "# [a-z0-9-]+\\n\\n[^\\n#`]+\\n\\n## Avoid\\n\\n.+\\n\\n## Prefer\\n\\n.+\\n\\n"
              + "## Why\\n\\n.+\\n\\n## Since\\n\\n[0-9]+\\.[0-9]+\\n",
          Pattern.DOTALL);

  @TempDir Path folder;

  static Stream<String> pages() throws IOException {
    return ids(PAGES).stream();
  }

  static Stream<String> pagesWithExamples() throws IOException {
    return pages().filter(id -> !WITHOUT_EXAMPLE.contains(id));
  }

  @Test
  void each_page_has_an_id() throws IOException {
    Set<String> orphans = new TreeSet<>(ids(PAGES));
    orphans.removeAll(Ids.all());
    assertEquals(Set.of(), orphans);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_has_all_its_sections_in_order(String id) {
    String text = page(id).text();
    assertTrue(text.startsWith("# " + id + "\n"), "the title is not the id");
    assertTrue(SHAPE.matcher(text).matches(), text);
    assertTrue(page(id).summary().matches("[A-Z].*\\."), page(id).summary());
  }

  @ParameterizedTest
  @MethodSource("pagesWithExamples")
  void what_is_to_be_avoided_gives_this_finding_and_no_other(String id) throws IOException {
    assertEquals(Set.of(id), found(id, "Avoid"), () -> "under Avoid of " + id);
  }

  @ParameterizedTest
  @MethodSource("pagesWithExamples")
  void what_is_preferred_gives_no_finding(String id) throws IOException {
    assertEquals(Set.of(), found(id, "Prefer"), () -> "under Prefer of " + id);
  }

  @Test
  void the_folder_that_the_examples_are_put_into_is_clean() throws IOException {
    Path rules = ExampleFolder.with(List.of(), folder.resolve("rules"));
    assertEquals("no problems found\n", Commands.run("check", rules.toString()).out());
  }

  private Set<String> found(String id, String heading) throws IOException {
    List<Example> examples = Example.under(page(id), heading);
    assertFalse(examples.isEmpty(), "no example");
    // One level of Drools' language will do: this is about our own findings.
    Path rules = ExampleFolder.with(examples, folder.resolve("rules"));
    return Checks.of(rules, SecondReading.Levels.DRL6).stream()
        .map(Diagnostic::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Page page(String id) {
    return Page.of(id).orElseThrow();
  }

  private static Set<String> ids(Path pages) throws IOException {
    try (Stream<Path> files = Files.list(pages)) {
      Set<String> ids = new TreeSet<>();
      files.forEach(file -> ids.add(file.getFileName().toString().replace(".md", "")));
      return ids;
    }
  }
}
