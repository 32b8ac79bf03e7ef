package returns.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.assembly.LibraryDeciders;
import returns.diagnostics.Diagnostic;
import returns.documents.Parsed;
import returns.documents.YamlText;
import returns.explain.PlainTrees;
import returns.explain.RulesOnDisk;
import returns.facts.CaseReader;
import returns.packs.Library;
import returns.scenarios.Scenarios;
import returns.schema.SchemaCheck;

@DisplayName("Every example in the docs is run")
class DocsTests {
  private static final Path DOCS = Path.of("docs");
  private static final List<String> PAGES =
      List.of("semantics.md", "formats.md", "glossary.md", "testing.md", "impact.md", "watch.md");
  private static final Set<String> JSON =
      Set.of("decision", "pack", "run", "errors", "overview", "impact");
  private static final Set<String> YAML = Set.of("sources", "terms", "calendars", "arrangement");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  @TempDir private static Path folder;

  static List<DocsBlocks.Block> blocks() {
    List<DocsBlocks.Block> blocks = new ArrayList<>();
    PAGES.forEach(page -> blocks.addAll(DocsBlocks.of(DOCS.resolve(page))));
    // What is typed into a shell is tried where the commands are tested.
    blocks.removeIf(block -> block.language().equals("sh"));
    return blocks;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blocks")
  void an_example_is_what_it_is_marked_as(DocsBlocks.Block block) throws IOException {
    if (block.is("case")) {
      runCase(block);
    } else if (JSON.contains(block.kind()) && block.language().equals("json")) {
      assertEquals(List.of(), SchemaCheck.of(block.kind()).problems(bytes(block)));
    } else if (YAML.contains(block.kind()) && block.language().equals("yaml")) {
      runYaml(block);
    } else if (block.is("scenarios")) {
      runScenarios(block);
    } else {
      fail("no test knows how to run this example; mark it, as in ```json case");
    }
  }

  @Test
  void there_are_examples_of_each_kind() {
    Set<String> kinds = new TreeSet<>(JSON);
    kinds.addAll(YAML);
    kinds.addAll(Set.of("case", "scenarios"));
    Set<String> found = new TreeSet<>();
    blocks().forEach(block -> found.add(block.kind().replaceAll(" refused: .*", "")));
    assertEquals(kinds, found);
  }

  private static void runCase(DocsBlocks.Block block) {
    List<String> ids =
        new CaseReader(RulesOnDisk.VOCABULARY)
            .read(block.toString(), bytes(block)).problems().stream().map(Diagnostic::id).toList();
    assertEquals(block.refusedWith().isEmpty() ? List.of() : List.of(block.refusedWith()), ids);
  }

  private static void runYaml(DocsBlocks.Block block) {
    Parsed parsed = YamlText.parse(block.toString(), bytes(block));
    assertEquals(List.of(), parsed.problems());
    Object tree = PlainTrees.of(parsed.root().orElseThrow());
    assertEquals(List.of(), SchemaCheck.of(block.kind()).problems(tree));
  }

  /** Only that the table can be read: what its rows come to is the business of the packs. */
  private static void runScenarios(DocsBlocks.Block block) throws IOException {
    Path tests = Files.createDirectories(folder.resolve("rules/albania/tests"));
    Path cases = Files.createDirectories(folder.resolve("cases/albania"));
    Files.write(tests.resolve("docs.yaml"), bytes(block));
    Path base = cases.resolve("AL-0007.json");
    if (!Files.exists(base)) {
      Files.copy(Path.of("cases/albania/AL-0007.json"), base);
    }
    Library library = Library.load(Path.of("rules"), Set.of("albania")).library().orElseThrow();
    Scenarios.Report report =
        new Scenarios(library.vocabulary(), new LibraryDeciders(library))
            .run(folder.resolve("rules"), Set.of());
    assertEquals(List.of(), report.problems());
    assertEquals(1, report.results().size());
    assertTrue(report.passed(), report.results().toString());
  }

  @Test
  void every_link_between_pages_leads_somewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    int seen = 0;
    for (String name : PAGES) {
      Path page = DOCS.resolve(name);
      for (String link : links(page)) {
        seen++;
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : DOCS.resolve(parts[0]);
        boolean anchored = parts.length < 2 || anchors(target).contains(parts[1]);
        if (!Files.exists(target) || !anchored) {
          broken.add(name + ": " + link);
        }
      }
    }
    assertEquals(List.of(), broken);
    assertTrue(seen > 5, seen + " links");
  }

  private static List<String> links(Path page) throws IOException {
    return LINK.matcher(Files.readString(page))
        .results()
        .map(match -> match.group(1))
        .filter(link -> !link.contains(":"))
        .toList();
  }

  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new TreeSet<>();
    if (Files.exists(page)) {
      try (Stream<String> lines = Files.lines(page)) {
        lines
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceFirst("^#+ ", ""))
            .map(DocsTests::anchor)
            .forEach(anchors::add);
      }
    }
    return anchors;
  }

  private static String anchor(String heading) {
    return heading
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^a-z0-9 -]", "")
        .replace(' ', '-');
  }

  private static byte[] bytes(DocsBlocks.Block block) {
    return block.text().getBytes(StandardCharsets.UTF_8);
  }
}
