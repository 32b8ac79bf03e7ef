package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RulesCopy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@DisplayName("check")
class CheckTests {
  @TempDir private Path home;

  @Test
  void explains_a_finding_by_its_page_without_the_signs_of_markdown() {
    Commands.Result told = Commands.run("check", "--explain", "bare-field");
    assertEquals(0, told.exit());
    assertTrue(told.out().startsWith("bare-field\n\nA field stands by itself"), told.out());
    assertTrue(told.out().contains("\nPrefer\n\n    rule \""), told.out());
    assertFalse(told.out().contains("```") || told.out().contains("## "), told.out());
    assertTrue(told.out().lines().allMatch(line -> line.length() <= 100), told.out());
  }

  @Test
  void shows_near_ids_for_one_that_it_does_not_know() {
    Commands.Result told = Commands.run("check", "--explain", "bare-feild");
    assertEquals(2, told.exit());
    assertEquals(
        "returns: no finding of check has the id \"bare-feild\"\ndid you mean bare-field?\n",
        told.err());
    assertTrue(Commands.run("check", "--explain", "../x").err().contains("stand in brackets"));
  }

  @Test
  void speaks_sarif_and_the_same_bytes_each_time() throws IOException {
    Path rules = RulesCopy.in(home);
    Path file = rules.resolve("albania/2-conditions.drl");
    Files.writeString(file, Files.readString(file).replaceFirst("status == \"", "statu == \""));
    Commands.Result told = Commands.run("check", rules.toString(), "--format", "sarif");
    assertEquals(1, told.exit());
    JsonNode result = new ObjectMapper().readTree(told.out()).at("/runs/0/results/0");
    assertEquals("unknown-field", result.at("/ruleId").stringValue());
    assertTrue(result.at("/locations/0/physicalLocation/region/startLine").intValue() > 1);
    assertEquals(told.out(), Commands.run("check", rules.toString(), "--format", "sarif").out());
  }
}
