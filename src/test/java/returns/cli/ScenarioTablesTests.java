package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RulesCopy;

/** Tables that could pass without having tested what they say. */
class ScenarioTablesTests {
  private static final String BASE =
      "base: { case: A, return: { partner: elbonia, decidedOn: \"2026-01-01\" } }\n";

  @TempDir private Path folder;
  private Path rules;

  @BeforeEach
  void copy_the_rules() throws IOException {
    rules = RulesCopy.of(Path.of("src/test/resources/packs/good"), folder.resolve("rules"));
    try (Stream<Path> tables = Files.list(rules.resolve("elbonia/tests"))) {
      for (Path table : tables.toList()) {
        Files.delete(table);
      }
    }
    table("sound", BASE + "scenarios:\n  - { name: sound, expect: { outcome: referred } }\n");
    assertEquals(0, Commands.run("test", rules.toString()).exit());
  }

  private void table(String name, String text) throws IOException {
    Files.writeString(rules.resolve("elbonia/tests/" + name + ".yaml"), text);
  }

  private void refused(String table, String id, String place) throws IOException {
    table("odd", table);
    Commands.Result result = Commands.run("test", rules.toString());
    assertEquals(1, result.exit(), result.out() + result.err());
    assertTrue(result.out().contains("error[" + id + "]"), result.out());
    assertTrue(result.out().contains("odd.yaml:" + place), result.out());
  }

  @Test
  void a_table_without_a_scenario_is_told() throws IOException {
    refused(BASE + "scenarios: []\n", "no-scenario", "2:12");
  }

  @Test
  void an_arrangement_that_does_not_exist_is_told_and_stops_no_other_table() throws IOException {
    refused(
        BASE
            + "scenarios:\n  - { name: odd, arrangement: elbonja, expect: { outcome: referred } }\n",
        "unknown-arrangement",
        "3:31");
  }

  @Test
  void a_scenario_is_about_one_arrangement() throws IOException {
    refused(
        BASE + "scenarios:\n  - { name: odd, arrangement: all, expect: { outcome: barred } }\n",
        "unknown-arrangement",
        "3:31");
  }

  @Test
  void an_index_into_what_is_no_list_changes_nothing_and_is_told() throws IOException {
    refused(
        BASE
            + "scenarios:\n  - { name: odd, set: { \"case[0]\": B }, expect: { outcome: referred } }\n",
        "no-such-path",
        "3:5");
  }

  @Test
  void a_finding_of_the_program_itself_that_does_not_exist_is_told() throws IOException {
    refused(
        BASE + "scenarios:\n  - { name: odd, expect: { notFindings: [ FILE-NEWR ] } }\n",
        "unknown-rule",
        "3:41");
    table("odd", BASE + "scenarios:\n  - { name: odd, expect: { notFindings: [ FILE-NEWER ] } }\n");
    assertEquals(0, Commands.run("test", rules.toString()).exit());
  }

  @Test
  void a_base_case_lies_in_the_folder_that_holds_the_rules() throws IOException {
    Files.writeString(folder.getParent().resolve("outside.json"), "{ \"case\": \"A\" }");
    refused(
        """
        base: ../outside.json
        scenarios:
          - { name: odd, expect: { outcome: referred } }
        """,
        "no-base-case",
        "1:7");
  }
}
