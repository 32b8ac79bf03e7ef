package returns.packs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.assembly.RulesCopy;
import returns.diagnostics.Diagnostic;
import returns.documents.CanonicalJson;
import returns.documents.Node;
import returns.documents.PlainTree;
import returns.documents.YamlText;
import returns.schema.EditorSchemas;
import returns.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What an editor underlines by a schema")
class SchemaRefusalsTests {
  private static final Path GOOD = Path.of("src/test/resources/packs/good");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "arrangement, elbonia/arrangement.yaml, 60",
    "terms, safeguards/terms.yaml, 10",
    "sources, sources.yaml, 12",
    "calendars, calendars.yaml, 12",
  })
  void the_loader_refuses_too(String name, String file, int least, @TempDir Path home)
      throws IOException {
    Path rules = RulesCopy.of(GOOD, home.resolve("rules"));
    Vocabulary vocabulary = Library.load(rules).library().orElseThrow().vocabulary();
    EditorSchemas schema = EditorSchemas.named(name).orElseThrow();
    Schema checked =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new JsonMapper().readTree(schema.json(vocabulary)));
    Path spoilt = rules.resolve(file);
    int refused = 0;
    for (String text : spoilt(Files.readString(spoilt))) {
      Optional<Node> root =
          YamlText.parse(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).root();
      boolean underlined =
          root.isPresent()
              && !checked
                  .validate(
                      new JsonMapper().readTree(CanonicalJson.bytes(PlainTree.of(root.get()))))
                  .isEmpty();
      if (underlined) {
        refused++;
        Files.writeString(spoilt, text);
        assertTrue(
            Library.load(rules).diagnostics().stream().anyMatch(Diagnostic::isError),
            "an editor would underline something in what the loader takes:\n" + text);
      }
    }
    assertTrue(refused >= least, "only " + refused);
  }

  /** The text with one line changed at a time: a name, a value, or the line left out. */
  private static List<String> spoilt(String text) {
    List<String> all = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        all.add(with(lines, i, line.replaceFirst("([a-zA-Z]):", "$1x:")));
        all.add(
            with(lines, i, line.replaceFirst("([a-zA-Z]+): ([^{\\[\"]+?)(,| }|$)", "$1: $2x$3")));
        all.add(with(lines, i, line.replaceAll("label: [a-z]+", "label: sure")));
        all.add(with(lines, i, line.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3/$2/$1")));
        all.add(with(lines, i, line.replaceAll("true|false", "perhaps")));
        all.add(with(lines, i, ""));
      }
    }
    return all.stream().distinct().toList();
  }

  private static String with(List<String> lines, int index, String other) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(index, other);
    return String.join("\n", changed) + "\n";
  }
}
