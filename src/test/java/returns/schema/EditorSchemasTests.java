package returns.schema;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import returns.assembly.RealRules;
import returns.decision.Outcome;
import returns.decision.Safeguards;
import returns.documents.CanonicalJson;
import returns.documents.PlainTree;
import returns.documents.YamlText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The schemas for editors")
class EditorSchemasTests {
  private static final Path FOLDER = Path.of("schemas");
  private static final boolean ACCEPT = Boolean.getBoolean("returns.accept");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<EditorSchemas, Schema> MADE = new EnumMap<>(EditorSchemas.class);

  private static JsonNode tree(EditorSchemas schema) {
    return new JsonMapper().readTree(schema.json(RealRules.LIBRARY.vocabulary()));
  }

  private static List<String> problems(EditorSchemas schema, String yaml) {
    Object plain =
        YamlText.parse("a.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .root()
            .map(PlainTree::of)
            .orElseThrow();
    return MADE
        .computeIfAbsent(schema, s -> REGISTRY.getSchema(tree(s)))
        .validate(new JsonMapper().readTree(CanonicalJson.bytes(plain)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void are_schemas_by_their_metaschema_and_say_what_each_name_means(EditorSchemas schema) {
    JsonNode tree = tree(schema);
    assertEquals(
        List.of(),
        REGISTRY
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
            .validate(tree));
    List<String> silent = new ArrayList<>();
    findSilent(tree, tree, schema.word(), silent);
    assertEquals(List.of(), silent);
  }

  /** Names without a title of their own, and without one where they refer to. */
  private static void findSilent(JsonNode root, JsonNode node, String path, List<String> silent) {
    JsonNode properties = node.path("properties");
    for (String name : properties.isObject() ? properties.propertyNames() : List.<String>of()) {
      JsonNode property = properties.get(name);
      String ref = property.path("$ref").asString("").replace("#", "");
      boolean says = property.has("title") || (!ref.isEmpty() && root.at(ref).has("title"));
      if (!says
          && !path.contains("/then")
          && !path.contains("/if")
          && !path.contains("/contains")) {
        silent.add(path + "." + name);
      }
    }
    for (String name : node.isObject() ? node.propertyNames() : List.<String>of()) {
      findSilent(root, node.get(name), path + "/" + name, silent);
    }
  }

  @ParameterizedTest
  @EnumSource
  void stand_beside_the_rules_as_the_command_writes_them(EditorSchemas schema) throws IOException {
    Path file = FOLDER.resolve(schema.file());
    byte[] made = schema.json(RealRules.LIBRARY.vocabulary());
    if (ACCEPT) {
      Files.createDirectories(FOLDER);
      Files.write(file, made);
    }
    assertArrayEquals(
        made, Files.readAllBytes(file), "run ./returns schema --out schemas, and commit the files");
  }

  static List<Path> yamlFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static EditorSchemas schemaOf(Path file) {
    boolean table = file.getParent().endsWith("tests");
    String name = file.getFileName().toString().replace(".yaml", "");
    return table ? EditorSchemas.SCENARIOS : EditorSchemas.named(name).orElseThrow();
  }

  @Test
  void are_named_by_each_YAML_file_of_the_rules_from_where_it_stands() throws IOException {
    List<Path> files = yamlFiles();
    assertTrue(files.size() > 600, "only " + files.size());
    for (Path file : files) {
      String folder = file.getParent().relativize(FOLDER).toString();
      String comment = schemaOf(file).comment(folder);
      String text = Files.readString(file);
      if (ACCEPT && !text.startsWith(comment)) {
        text = comment + (text.startsWith("#") ? "\n" : "") + text;
        Files.writeString(file, text);
      }
      assertTrue(text.startsWith(comment), file + " must begin with these two lines:\n" + comment);
      assertTrue(
          Files.isRegularFile(file.getParent().resolve(folder).resolve(schemaOf(file).file())),
          comment);
    }
  }

  @Test
  void are_kept_to_by_each_YAML_file_of_the_rules() throws IOException {
    for (Path file : yamlFiles()) {
      assertEquals(List.of(), problems(schemaOf(file), Files.readString(file)), file.toString());
    }
  }

  @Test
  void have_the_words_of_the_program() {
    JsonNode expect = tree(EditorSchemas.SCENARIOS).at("/$defs/expectation/properties");
    assertEquals(
        Stream.of(Outcome.values()).map(Outcome::word).sorted().toList(),
        words(expect.at("/outcome/enum")));
    List<String> safeguards = words(expect.at("/safeguards/enum"));
    assertEquals(
        Stream.of(Safeguards.values()).map(Safeguards::word).sorted().toList(), safeguards);
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.stringValue()));
    return words.stream().sorted().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ \"claims[0].status\": pending }|true",
        "{ \"claims[0].status\": pendng }|false",
        "{ \"claims[0].statuss\": pending }|false",
        "{ \"claim[0].status\": pending }|false",
        "{ \"claims.status\": pending }|false",
        "{ \"person[0].dateOfBirth\": 2009-01-01 }|false",
        "{ \"person.dateOfBirth\": 2009 }|false",
        "{ \"person.dateOfBirth\": \"2009\" }|true",
        "{ \"person.dateOfBirth\": { value: 2009-01-01, source: a note } }|true",
        "{ \"claims\": [] }|true",
        "{ \"claims\": [ { kind: asylum } ] }|true",
        "{ \"claims\": [ { kind: asylm } ] }|false",
        "{ \"claims.complete\": false }|true",
        "{ \"claims[1]\": { status: refused } }|true",
        "{ \"person.dateOfBirth.asOf\": 2026-01-01 }|true",
        "{ \"return.transferAt\": \"2026-06-29T10:30\" }|true",
      })
  void know_which_paths_a_scenario_may_set_and_to_what(String set, boolean fits) {
    String table = "base: a.json\nscenarios:\n  - { name: a, set: %s, expect: { basis: met } }\n";
    assertEquals(fits, problems(EditorSchemas.SCENARIOS, table.formatted(set)).isEmpty(), set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ basis: met }|true",
        "{}|false",
        "{ outcome: bared }|false",
        "{ outcome: no-bar-found, findings: [SG-A-1], questions: [] }|true",
        "{ finding: [SG-A-1] }|false",
        "{ findings: SG-A-1 }|false",
        "{ lastDay: 30 May 2026 }|false",
        "{ deadlines: { appeal: 2026-05-30 } }|true",
      })
  void know_what_a_scenario_may_expect(String expect, boolean fits) {
    String table = "base: a.json\nscenarios:\n  - { name: a, expect: %s }\n";
    assertEquals(
        fits, problems(EditorSchemas.SCENARIOS, table.formatted(expect)).isEmpty(), expect);
  }

  @Test
  void know_the_types_and_kinds_that_the_vocabulary_has_for_an_arrangement() throws IOException {
    String albania = Files.readString(Path.of("rules/albania/arrangement.yaml"));
    for (String wrong : List.of("kind: passprt,", "type: Monitorng,")) {
      String right = wrong.startsWith("kind") ? "kind: passport," : "type: Party,";
      assertTrue(albania.contains(right), right);
      assertFalse(
          problems(EditorSchemas.ARRANGEMENT, albania.replace(right, wrong)).isEmpty(), wrong);
    }
  }
}
