package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RulesCopy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@DisplayName("returns test")
class TestCommandTests {
  private static final String HEAD =
      """
      base: { case: A, return: { partner: elbonia, action: transfer, decidedOn: "2020-03-10" }, claims: [ { status: refused } ] }
      scenarios:
      """;

  private static final String WRONG =
      HEAD
          + """
            - name: a refused claim bars
              expect: { outcome: barred, findings: [SG-CLAIM-1] }
            - name: a pending claim bars
              set: { "claims[0].status": pending }
              expect: { outcome: barred, findings: [SG-CLAIM-1] }
          """;

  @TempDir private Path folder;
  private Path rules;

  @BeforeEach
  void copy_the_rules() throws IOException {
    rules = RulesCopy.of(Path.of("src/test/resources/packs/good"), folder.resolve("rules"));
    Files.delete(rules.resolve("elbonia/tests/nothing.yaml"));
    Files.createDirectories(rules.resolve("safeguards/tests"));
  }

  private Path table(String name, String text) throws IOException {
    return Files.writeString(rules.resolve(name), text);
  }

  private Commands.Result run(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "test";
    args[1] = rules.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return Commands.run(args);
  }

  @Test
  void shows_a_failure_at_its_place_with_the_story_of_the_rule() throws IOException {
    Path table = table("elbonia/tests/claims.yaml", WRONG);
    Commands.Result result = run();
    assertEquals(1, result.exit());
    String expected =
        """
        failed line 3: a refused claim bars
        error[not-as-expected]: outcome: expected barred, came out as referred
         --> TABLE:4:24
          |
        4 |     expect: { outcome: barred, findings: [SG-CLAIM-1] }
          |                        ^^^^^^ came out as referred
        error[not-as-expected]: finding SG-CLAIM-1: expected found, came out as not found
         --> TABLE:4:43
          |
        4 |     expect: { outcome: barred, findings: [SG-CLAIM-1] }
          |                                           ^^^^^^^^^^ came out as not found
            SG-CLAIM-1 (A pending claim bars a transfer): not met. Condition 1 (a claim: its status is
            pending) is not met.
        """;
    String shown = result.out().replace(table.toString(), "TABLE");
    assertTrue(shown.contains(expected.strip().lines().limit(11).toList().get(0)), shown);
    for (String line : expected.strip().lines().toList()) {
      assertTrue(shown.contains(line.strip()), line + "\n---\n" + shown);
    }
    assertTrue(shown.contains("no       its status is pending: found"), shown);
    assertTrue(shown.contains("1 passed, 1 failed"), shown);
  }

  @Test
  void says_the_same_to_machines() throws IOException {
    table("elbonia/tests/claims.yaml", WRONG);
    Commands.Result result = run("--format", "json");
    assertEquals(1, result.exit());
    JsonNode tree = new ObjectMapper().readTree(result.out());
    assertEquals(1, tree.get("passed").asInt());
    assertEquals(1, tree.get("failed").asInt());
    JsonNode outcome = tree.get("failures").get(0).get("expectations").get(0);
    assertEquals("referred", outcome.get("actual").asString());
    assertEquals("less protective", outcome.get("direction").asString());
    assertEquals(4, outcome.get("line").asInt());
    assertEquals("safeguards", tree.get("coverage").get(0).get("pack").asString());
    assertTrue(tree.get("coverage").get(0).get("gaps").size() > 0);
  }

  @Test
  void runs_the_tables_of_one_pack_or_the_scenarios_that_hold_a_text() throws IOException {
    table("elbonia/tests/claims.yaml", WRONG);
    table("safeguards/tests/claims.yaml", WRONG.replace("pending claim bars", "open claim bars"));
    assertTrue(run("--pack", "elbonia").out().contains("1 passed, 1 failed"));
    Commands.Result one = run("--only", "A PENDING claim");
    assertEquals(0, one.exit(), one.out());
    assertTrue(one.out().contains("1 passed, 0 failed, 3 passed over"), one.out());
    assertFalse(one.out().contains("coverage"), one.out());
    assertEquals(0, run("--pack", "safeguards", "--only", "open").exit());
  }

  @Test
  void never_passes_without_having_run_anything() throws IOException {
    table("elbonia/tests/claims.yaml", WRONG);
    Commands.Result none = run("--only", "no such words");
    assertEquals(1, none.exit());
    assertTrue(none.out().contains("No scenario ran, so nothing was tested."), none.out());
    assertEquals(1, run("--pack", "safeguards").exit());
    Commands.Result unknown = run("--pack", "elbonja");
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains("did you mean elbonia?"), unknown.err());
  }

  @Test
  void refuses_what_does_not_go_together() {
    assertEquals(2, run("--only", "x", "--coverage").exit());
    assertEquals(2, run("--yes").exit());
    assertEquals(2, run("--update", "--format", "json").exit());
  }

  @Test
  void rewrites_only_what_came_out_otherwise_and_keeps_all_else() throws IOException {
    String text =
        HEAD
            + """
              # What a refused claim comes to.
              - name: a refused claim   # not pending
                expect: { outcome: "barred",  # in quotes
                          findings: [SG-CLAIM-2, SG-CLAIM-1], notFindings: [ EL-REPLY-1 ],
                          questions: [ "evidence", 'requests' ] }

              - { name: a pending claim, set: { "claims[0].status": pending }, expect: { outcome: barred } }
            """;
    Path table = table("elbonia/tests/claims.yaml", text);
    Commands.Result result = run("--update", "--yes");
    String now = Files.readString(table);
    assertEquals(0, result.exit(), result.out());
    assertTrue(
        now.startsWith(
            text.substring(0, text.indexOf("\"barred\"")) + "\"referred\",  # in quotes\n"),
        now);
    assertTrue(now.contains("findings: [SG-CLAIM-2], notFindings: [ EL-REPLY-1 ],\n"), now);
    assertTrue(now.endsWith(text.substring(text.indexOf("\n\n  - { name: a pending"))), now);
    assertTrue(result.out().contains("barred -> referred  (LESS PROTECTIVE)"), result.out());
    assertTrue(result.out().contains("of them now expect less protection"), result.out());
    assertEquals(0, run().exit());
  }

  @Test
  void writes_nothing_unless_somebody_agreed() throws IOException {
    Path table = table("elbonia/tests/claims.yaml", WRONG);
    Commands.Result result = run("--update");
    assertEquals(1, result.exit());
    assertEquals(WRONG, Files.readString(table));
    assertTrue(result.out().contains("Nothing was written: say --yes"), result.out());
  }

  @Test
  void leaves_alone_what_could_not_be_decided_and_what_would_expect_nothing() throws IOException {
    String text =
        HEAD
            + """
              - { name: odd, set: { "claims[7].status": pending }, expect: { outcome: barred } }
              - { name: hollow, expect: { findings: [SG-CLAIM-1] } }
              - { name: sound, expect: { outcome: barred } }
            """;
    Path table = table("elbonia/tests/claims.yaml", text);
    Commands.Result result = run("--update", "--yes");
    assertEquals(1, result.exit());
    assertEquals(
        text.replace("sound, expect: { outcome: barred", "sound, expect: { outcome: referred"),
        Files.readString(table));
    assertTrue(result.out().contains("stays as it is: it could not be decided"), result.out());
    assertTrue(result.out().contains("stays as it is: it would expect nothing"), result.out());
  }

  @Test
  void writes_results_as_JUnit_XML_that_build_servers_read() throws Exception {
    table(
        "elbonia/tests/claims.yaml",
        WRONG
            + "  - { name: \"<odd> & \\\"quoted\\\"\", unset: [ person ], expect: { outcome: barred } }\n");
    table("elbonia/tests/broken.yaml", "base: 3\nscenarios: \"\u0085\"\n");
    Path file = folder.resolve("results.xml");
    assertEquals(1, run("--junit", file.toString()).exit());
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/junit/junit.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(file.toFile()));
    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    var suite = (org.w3c.dom.Element) root.getElementsByTagName("testsuite").item(0);
    assertEquals("3", suite.getAttribute("tests"));
    assertEquals("1", suite.getAttribute("failures"));
    assertEquals("1", suite.getAttribute("errors"));
    var failure = root.getElementsByTagName("failure").item(0);
    assertTrue(failure.getTextContent().contains("SG-CLAIM-1 (A pending claim bars a transfer)"));
    assertTrue(Files.readString(file).contains("the table can be read"));
  }

  @Test
  void asks_table_by_table_and_stops_when_told() throws IOException {
    for (String name : List.of("a", "b", "c")) {
      table("elbonia/tests/" + name + ".yaml", WRONG);
    }
    TestRun run = TestRun.of(rules, returns.scenarios.Filter.ALL);
    var out = new java.io.ByteArrayOutputStream();
    var stream = new java.io.PrintStream(out, true, java.nio.charset.StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, false, false, 100);
    var answers = new java.io.BufferedReader(new StringReader("maybe\nn\ny\nq\n"));
    boolean whole =
        new UpdateDialog(terminal, false, java.util.Optional.of(answers)).run(run.updates());
    String shown = out.toString(java.nio.charset.StandardCharsets.UTF_8);
    assertFalse(whole);
    assertEquals(WRONG, Files.readString(rules.resolve("elbonia/tests/a.yaml")));
    assertFalse(WRONG.equals(Files.readString(rules.resolve("elbonia/tests/b.yaml"))));
    assertEquals(WRONG, Files.readString(rules.resolve("elbonia/tests/c.yaml")));
    assertTrue(shown.contains("Rewrite 2 expectations in this table, 2 to expect less protection"));
    assertTrue(shown.contains("Answer with one letter"), shown);
  }
}
