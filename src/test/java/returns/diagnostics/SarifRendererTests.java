package returns.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What tools that read SARIF get, held against the schema of its own committee. */
final class SarifRendererTests {
  private static final Place WORD =
      new Place("rules/a b/2-ü.drl", 7, 12, 6, "  // 😀 Claim( status )");

  private static final Diagnostic BARE =
      Diagnostic.error("bare-field", "status asks nothing", WORD, "write status == …", "why")
          .also(new Place("rules/vocabulary.drl", 3, 1, 7, "declare"), "it is declared here")
          .fixedBy(WORD, "status == \"pending\"");

  private static final Diagnostic FILE =
      Diagnostic.warning("no-such-page", "the file is old", Place.ofFile("a.yaml"), "", "");

  private static JsonNode log(Diagnostic... diagnostics) {
    return new ObjectMapper().readTree(SarifRenderer.render(List.of(diagnostics), "0.1.0"));
  }

  private static List<String> faults(String log) throws IOException {
    String text = Files.readString(Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(text, InputFormat.JSON);
    return schema
        .validate(
            log,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void a_log_is_valid_by_the_official_schema() throws IOException {
    assertEquals(List.of(), faults(SarifRenderer.render(List.of(BARE, FILE), "0.1.0")));
    assertEquals(List.of(), faults(SarifRenderer.render(List.of(), "0.1.0")));
  }

  @Test
  void the_schema_that_is_held_against_it_refuses_what_is_wrong() throws IOException {
    String good = SarifRenderer.render(List.of(BARE), "0.1.0");
    assertFalse(faults(good.replace("\"ruleIndex\"", "\"ruleNumber\"")).isEmpty());
    assertFalse(faults(good.replace("\"startLine\":7", "\"startLine\":0")).isEmpty());
    assertFalse(faults(good.replace("unicodeCodePoints", "letters")).isEmpty());
  }

  @Test
  void a_result_names_its_rule_the_place_the_line_and_what_to_do() {
    JsonNode result = log(FILE, BARE).at("/runs/0/results/1");
    assertEquals("bare-field", result.at("/ruleId").stringValue());
    assertEquals(0, result.at("/ruleIndex").intValue());
    assertEquals("error", result.at("/level").stringValue());
    assertEquals(
        "status asks nothing; write status == …", result.at("/message/text").stringValue());
    assertEquals(
        "{\"artifactLocation\":{\"uri\":\"rules/a%20b/2-%C3%BC.drl\"},\"region\":{\"startLine\":7,"
            + "\"startColumn\":12,\"endColumn\":18,\"snippet\":{\"text\":\"  // 😀 Claim( status )\"}}}",
        result.at("/locations/0/physicalLocation").toString());
    assertEquals(
        "it is declared here", result.at("/relatedLocations/0/message/text").stringValue());
  }

  @Test
  void a_certain_fix_is_a_replacement() {
    JsonNode replacement =
        log(BARE).at("/runs/0/results/0/fixes/0/artifactChanges/0/replacements/0");
    assertEquals(12, replacement.at("/deletedRegion/startColumn").intValue());
    assertEquals(18, replacement.at("/deletedRegion/endColumn").intValue());
    assertEquals("status == \"pending\"", replacement.at("/insertedContent/text").stringValue());
  }

  @Test
  void columns_are_characters_and_end_with_the_line() {
    assertEquals("unicodeCodePoints", log(BARE).at("/runs/0/columnKind").stringValue());
    Diagnostic atEnd = Diagnostic.error("x", "m", new Place("a.drl", 1, 4, 1, "abc"), "");
    JsonNode region = log(atEnd).at("/runs/0/results/0/locations/0/physicalLocation/region");
    assertEquals(4, region.at("/startColumn").intValue());
    assertEquals(4, region.at("/endColumn").intValue());
  }

  @Test
  void a_whole_file_has_no_region() {
    JsonNode place = log(FILE).at("/runs/0/results/0/locations/0/physicalLocation");
    assertEquals("{\"artifactLocation\":{\"uri\":\"a.yaml\"}}", place.toString());
  }

  @Test
  void a_rule_carries_its_page_and_each_rule_stands_once() {
    JsonNode rules = log(FILE, BARE, BARE).at("/runs/0/tool/driver/rules");
    assertEquals(2, rules.size());
    assertEquals("bare-field", rules.at("/0/id").stringValue());
    Page page = Page.of("bare-field").orElseThrow();
    assertEquals(page.summary(), rules.at("/0/shortDescription/text").stringValue());
    assertEquals(page.why(), rules.at("/0/fullDescription/text").stringValue());
    assertEquals(page.text(), rules.at("/0/help/markdown").stringValue());
    assertFalse(rules.at("/0/help/text").stringValue().contains("```"));
    assertTrue(rules.at("/1/help").isMissingNode());
  }

  @Test
  void names_of_files_are_references_with_forward_slashes() {
    assertEquals("rules/x.drl", Uris.of("./rules/x.drl"));
    assertEquals("rules/x.drl", Uris.of("rules\\x.drl"));
    assertEquals("a%3Ab/100%25%23.drl", Uris.of("a:b/100%#.drl"));
    assertEquals("file:///home/x.drl", Uris.of("/home/x.drl"));
    assertEquals("file:///C%3A/x.drl", Uris.of("C:\\x.drl"));
  }
}
