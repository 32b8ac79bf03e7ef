package returns.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.diagnostics.Diagnostic;
import returns.documents.JsonText;
import returns.documents.JsonTrees;
import returns.facts.CaseReader;
import returns.facts.RandomCase;
import returns.vocabulary.TestVocabulary;
import returns.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of a case: well-formed, and of one mind with the reader. */
class CaseSchemaTests {
  private static final Vocabulary VOCABULARY = TestVocabulary.small();
  private static final byte[] SCHEMA = CaseSchema.json(VOCABULARY);
  private static final JsonNode TREE = new JsonMapper().readTree(SCHEMA);
  private static final CaseReader READER = new CaseReader(VOCABULARY);
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema COMPILED = REGISTRY.getSchema(TREE);
  private static final Path FACTS = Path.of("src/test/resources/facts");

  /** What no JSON Schema can say; 12.0 for a whole number is the one wrong kind among it. */
  private static final List<String> ONLY_THE_READER =
      List.of(
          "no-such-day", "no-such-time", "stated-as-unknown", "contested-by-itself", "wrong-kind");

  @Test
  void it_is_a_schema_by_its_own_metaschema() {
    Schema metaschema =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), metaschema.validate(TREE));
  }

  @Test
  void the_metaschema_would_notice_a_mistake() {
    Schema metaschema =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    JsonNode wrong = new JsonMapper().readTree("{\"type\":\"objekt\"}");
    assertNotEquals(List.of(), metaschema.validate(wrong));
  }

  @Test
  void every_object_in_it_is_closed() {
    assertTrue(TREE.findValues("properties").size() > 20);
    closed(TREE);
  }

  private static void closed(JsonNode node) {
    if (node.isObject() && node.path("type").asString("").equals("object")) {
      assertTrue(node.path("additionalProperties").isBoolean(), node::toString);
      assertEquals(false, node.get("additionalProperties").booleanValue());
    }
    node.forEach(CaseSchemaTests::closed);
  }

  @Test
  void every_reference_in_it_leads_somewhere_and_every_definition_is_used() {
    TreeSet<String> used = new TreeSet<>();
    TREE.findValues("$ref").forEach(ref -> used.add(ref.stringValue().replace("#/$defs/", "")));
    assertEquals(new TreeSet<>(TREE.get("$defs").propertyNames()), used);
  }

  @Test
  void the_same_vocabulary_gives_the_same_bytes() {
    assertArrayEquals(SCHEMA, CaseSchema.json(TestVocabulary.small()));
  }

  @Test
  void what_the_engine_fills_and_what_the_arrangement_states_is_not_in_it() {
    JsonNode stated = TREE.at("/$defs/Return/properties");
    assertTrue(stated.has("decidedOn") && stated.has("transferAt"));
    assertTrue(!stated.has("asAt") && !stated.has("transferOn"));
    assertTrue(!TREE.get("properties").has("Monitoring"));
  }

  static List<Path> good() throws IOException {
    return files("good");
  }

  static List<Path> bad() throws IOException {
    return files("bad");
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FACTS.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void it_accepts_every_good_case(Path file) throws IOException {
    JsonNode tree = JsonTrees.read(Files.readAllBytes(file)).orElseThrow();
    assertEquals(List.of(), COMPILED.validate(tree));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void it_refuses_every_bad_case_but_for_what_it_cannot_say(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    boolean isJson = JsonText.parse("a.json", bytes).problems().isEmpty();
    Optional<JsonNode> tree = JsonTrees.read(bytes).filter(t -> isJson);
    if (tree.isPresent() && COMPILED.validate(tree.get()).isEmpty()) {
      READER
          .read("a.json", bytes)
          .problems()
          .forEach(
              problem -> assertTrue(ONLY_THE_READER.contains(problem.id()), problem.toString()));
    }
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 1500)
  void what_the_reader_accepts_it_accepts_and_it_refuses_the_rest_as_far_as_it_can(
      @ForAll long seed, @ForAll("mistakes") double mistakes) {
    byte[] bytes = RandomCase.text(VOCABULARY, new Random(seed), mistakes);
    List<String> findings =
        READER.read("a.json", bytes).problems().stream().map(Diagnostic::id).toList();
    List<Error> errors = COMPILED.validate(JsonTrees.read(bytes).orElseThrow());
    Statistics.collect(findings.isEmpty(), errors.isEmpty());
    Statistics.coverage(
        coverage -> {
          coverage.check(true, true).percentage(p -> p > 20);
          coverage.check(false, false).percentage(p -> p > 20);
        });
    Supplier<String> shown = () -> findings + " " + errors + " " + new String(bytes, UTF_8);
    if (findings.isEmpty()) {
      assertEquals(List.of(), errors, shown);
    } else if (errors.isEmpty()) {
      assertTrue(ONLY_THE_READER.containsAll(findings), shown);
    }
  }

  @Provide
  Arbitrary<Double> mistakes() {
    return Arbitraries.of(0.0, 0.01, 0.05);
  }
}
