package returns.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import returns.dossier.PackFile;
import returns.dossier.SmallDecisions;
import returns.dossier.SmallPacks;
import returns.evaluation.RuleSet;
import returns.random.Batches;
import returns.random.RandomRules;
import returns.rules.Pack;
import tools.jackson.databind.JsonNode;

@DisplayName("The schemas of the files that are written")
class WrittenFilesSchemaTests {

  @ParameterizedTest
  @ValueSource(strings = {"decision", "pack", "run", "errors", "overview", "impact"})
  void are_schemas_by_their_own_metaschema(String name) {
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
            .validate(SchemaCheck.of(name).tree()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"decision", "pack", "run", "errors", "overview", "impact"})
  void are_closed_and_use_each_definition(String name) {
    JsonNode schema = SchemaCheck.of(name).tree();
    List<String> open = new ArrayList<>();
    findOpen(schema, name, open);
    assertEquals(List.of(), open);
    TreeSet<String> used = new TreeSet<>();
    schema.findValues("$ref").forEach(ref -> used.add(ref.stringValue().replace("#/$defs/", "")));
    TreeSet<String> defined = new TreeSet<>();
    if (schema.has("$defs")) {
      defined.addAll(schema.get("$defs").propertyNames());
    }
    assertEquals(defined, used);
  }

  private static void findOpen(JsonNode node, String path, List<String> open) {
    if (node.isObject()
        && node.path("type").asString("").equals("object")
        && !node.has("additionalProperties")) {
      open.add(path);
    }
    for (String name : node.isObject() ? node.propertyNames() : List.<String>of()) {
      findOpen(node.get(name), path + "/" + name, open);
    }
  }

  static List<Map<String, Object>> decisions() {
    String claims =
        "\"claims\": [ { \"kind\": \"asylum\", \"status\": %s, \"source\": \"a note\" } ]";
    return List.of(
        SmallDecisions.transfer("", Optional.empty()),
        SmallDecisions.transfer(claims.formatted("\"pending\""), Optional.empty()),
        SmallDecisions.transfer(
            claims.formatted(
                "{ \"value\": \"refused\", \"contested\": [ \"pending\" ], \"asOf\": \"2026-03-01\" }"),
            Optional.empty()),
        SmallDecisions.transfer(
            claims.formatted("{ \"value\": \"refused\", \"recordedOn\": \"2026-03-14\" }"),
            Optional.of(LocalDate.of(2026, 3, 10))),
        SmallDecisions.transfer(
            "\"claims\": [ { \"status\": \"refused\", \"appeal\": \"none\", \"decisionSentOn\": \"2026-03-10\" } ],"
                + " \"readmissionRequests\": [ { \"reply\": \"agreed\" } ]",
            Optional.empty()),
        SmallDecisions.step("prepare", "\"claims\": []"),
        SmallDecisions.withDrools(
            drools ->
                situation -> {
                  throw new IllegalStateException("broken");
                },
            ""));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void a_decision_keeps_to_its_schema(Map<String, Object> decision) {
    assertEquals(List.of(), SchemaCheck.of("decision").problems(decision));
  }

  @Test
  void a_decision_with_a_name_too_many_or_too_few_does_not() {
    for (Map<String, Object> decision : decisions()) {
      Map<String, Object> more = new LinkedHashMap<>(decision);
      more.put("recommendation", "none is ever given");
      assertFalse(SchemaCheck.of("decision").problems(more).isEmpty());
      for (String name : decision.keySet()) {
        Map<String, Object> fewer = new LinkedHashMap<>(decision);
        fewer.remove(name);
        boolean optional = List.of("instrument", "action", "knownAt").contains(name);
        assertEquals(optional, SchemaCheck.of("decision").problems(fewer).isEmpty(), name);
      }
    }
  }

  @Test
  void the_best_outcome_is_a_word_of_the_schema_and_no_better_one_is() {
    JsonNode outcomes = SchemaCheck.of("decision").tree().at("/properties/outcome/enum");
    List<String> words = new ArrayList<>();
    outcomes.forEach(word -> words.add(word.stringValue()));
    assertEquals(List.of("barred", "deferred", "not-covered", "referred", "no-bar-found"), words);
  }

  @Test
  void the_description_of_a_pack_keeps_to_its_schema() {
    for (Pack pack : List.of(SmallPacks.safeguards(), SmallPacks.smallland())) {
      assertEquals(
          List.of(), SchemaCheck.of("pack").problems(PackFile.tree(pack, SmallPacks.SOURCES)));
    }
  }

  @ParameterizedTest(name = "batch {0}")
  @MethodSource("seeds")
  void the_description_of_a_random_pack_keeps_to_its_schema(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    for (Pack pack : rules.packs()) {
      assertEquals(List.of(), SchemaCheck.of("pack").problems(PackFile.tree(pack, Map.of())));
    }
  }

  static java.util.stream.LongStream seeds() {
    return Batches.seeds().limit(5);
  }

  @Test
  void a_line_of_errors_names_its_place_and_its_help() {
    Map<String, Object> line =
        new LinkedHashMap<>(
            Map.of(
                "file",
                "a.json",
                "line",
                3,
                "column",
                7,
                "id",
                "no-such-day",
                "message",
                "m",
                "help",
                "h"));
    assertEquals(List.of(), SchemaCheck.of("errors").problems(line));
    line.remove("help");
    assertNotEquals(List.of(), SchemaCheck.of("errors").problems(line));
  }

  @Test
  void the_check_itself_would_notice_a_fraction() {
    assertTrue(
        SchemaCheck.of("errors")
                .problems("{\"line\": 1.5}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .size()
            > 1);
  }
}
