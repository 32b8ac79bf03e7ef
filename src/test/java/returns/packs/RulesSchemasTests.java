package returns.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import returns.diagnostics.Diagnostic;
import returns.documents.Node;
import returns.documents.YamlText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the YAML files: well-formed, and of one mind with the loader. */
final class RulesSchemasTests {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** What no JSON Schema can say: it knows neither other files, nor the calendar, nor order. */
  private static final Set<String> ONLY_THE_LOADER =
      Set.of(
          "action-twice",
          "before-not-earlier",
          "calendar-without-days",
          "day-after-calendar",
          "day-twice",
          "evidence-twice",
          "instrument-twice",
          "never-established",
          "no-such-day",
          "requirement-twice",
          "stale-term",
          "two-obliging-instruments",
          "unknown-partner",
          "unknown-source",
          "unknown-type",
          "until-before-from",
          "versions-order",
          "versions-overlap");

  /** What the vocabulary or the rule language says: these schemas do not know it. */
  private static final Set<String> OF_RULE_FILES =
      Set.of(
          "evidence-unknown-kind",
          "fact-unknown-field",
          "fact-field-of-another-kind",
          "fact-unknown-word",
          "fact-field-is-filled",
          "term-name-is-a-word-of-rules");

  @ParameterizedTest
  @ValueSource(strings = {"sources", "terms", "calendars", "arrangement"})
  void each_is_a_schema_by_its_metaschema_and_closed(String name) throws IOException {
    JsonNode schema = new JsonMapper().readTree(Files.readAllBytes(schemaFile(name)));
    Schema metaschema =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), metaschema.validate(schema));
    assertClosed(schema);
  }

  private static void assertClosed(JsonNode node) {
    if (node.has("type") && node.get("type").asString("").equals("object")) {
      assertTrue(node.has("additionalProperties"), "an open object: " + node);
    }
    node.forEach(RulesSchemasTests::assertClosed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "src/test/resources/packs/good"})
  void every_file_of_these_folders_satisfies_its_schema(String folder) throws IOException {
    List<Path> files = settings(Path.of(folder));
    assertTrue(files.size() >= 4, files.toString());
    for (Path file : files) {
      assertEquals(List.of(), errors(file), file.toString());
    }
  }

  static Stream<Path> variants() throws IOException {
    return RefusedFoldersTests.variants();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void what_the_loader_refuses_in_a_file_its_schema_refuses_too(Path variant, @TempDir Path folder)
      throws IOException {
    Variant.of(variant).apply(folder);
    Set<String> refused =
        Library.load(folder).diagnostics().stream()
            .filter(d -> isForASchema(variant, d))
            .map(d -> d.place().file())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String file : refused) {
      assertFalse(errors(Path.of(file)).isEmpty(), file + " satisfies its schema");
    }
  }

  @Test
  void most_variants_are_for_a_schema(@TempDir Path folder) throws IOException {
    int count = 0;
    for (Path variant : variants().toList()) {
      Path copy = folder.resolve(variant.getFileName());
      Variant.of(variant).apply(copy);
      boolean any =
          Library.load(copy).diagnostics().stream().anyMatch(d -> isForASchema(variant, d));
      count += any ? 1 : 0;
    }
    assertTrue(count >= 50, "only " + count);
  }

  private static boolean isForASchema(Path variant, Diagnostic d) {
    String name = variant.getFileName().toString().replace(".txt", "");
    return d.place().line() > 0
        && d.place().file().endsWith(".yaml")
        && !d.id().startsWith("yaml-")
        && !ONLY_THE_LOADER.contains(d.id())
        && !OF_RULE_FILES.contains(name);
  }

  private static List<Path> settings(Path rules) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.getParent().endsWith("tests"))
          .sorted()
          .toList();
    }
  }

  private static List<?> errors(Path file) throws IOException {
    Node root = YamlText.parse(file.toString(), Files.readAllBytes(file)).root().orElseThrow();
    String name = file.getFileName().toString().replace(".yaml", "");
    JsonNode schema = new JsonMapper().readTree(Files.readAllBytes(schemaFile(name)));
    return REGISTRY.getSchema(schema).validate(tree(root));
  }

  private static Path schemaFile(String name) {
    return Path.of("src/main/resources/schemas", name + ".schema.json");
  }

  private static JsonNode tree(Node node) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = make.objectNode();
      mapping.entries().forEach((name, entry) -> object.set(name, tree(entry.value())));
      return object;
    }
    if (node instanceof Node.Sequence sequence) {
      ArrayNode array = make.arrayNode();
      sequence.items().forEach(item -> array.add(tree(item)));
      return array;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return switch (scalar.type()) {
      case STRING -> make.stringNode(scalar.text());
      case INTEGER -> make.numberNode(new java.math.BigInteger(scalar.text()));
      case DECIMAL -> make.numberNode(new java.math.BigDecimal(scalar.text()));
      case TRUTH -> make.booleanNode("true".equals(scalar.text()));
      case NULL -> make.nullNode();
    };
  }
}
