package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("returns explain")
class ExplainTests {
  private static final String CASE = "cases/albania/AL-0026.json";

  @TempDir private static Path folder;
  private static String decision;

  @BeforeAll
  static void decide() {
    assertEquals(0, Commands.run("evaluate", CASE, "--out", folder.toString()).exit());
    decision = folder.resolve("albania/AL-0026.decision.json").toString();
  }

  @Test
  void tells_the_same_of_a_case_and_of_its_decision() {
    assertEquals(Commands.run("explain", CASE), Commands.run("explain", decision));
  }

  @Test
  void tells_a_decision_that_is_longer_than_any_case_may_be() throws IOException {
    Path longer = folder.resolve("albania/AL-0026-longer.decision.json");
    Files.writeString(longer, " ".repeat(1 << 20) + Files.readString(Path.of(decision)));
    assertEquals(Commands.run("explain", decision), Commands.run("explain", longer.toString()));
  }

  @Test
  void passes_over_what_the_decision_does_not_name_in_the_folder_of_its_packs() throws IOException {
    Commands.Result before = Commands.run("explain", decision);
    Path other = folder.resolve("packs/other.json");
    Files.writeString(other, "{ half a file");
    assertEquals(before, Commands.run("explain", decision));
    Files.delete(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--as-at=2030-01-01", "--known-at=2030-01-01", "--arrangement=x", "--rules=rules"})
  void refuses_to_evaluate_a_decision_anew(String option) {
    Commands.Result result = Commands.run("explain", decision, option);
    assertEquals(2, result.exit());
    assertEquals("", result.out());
    String name = option.substring(0, option.indexOf('='));
    assertTrue(result.err().startsWith(name + " is for a case"), result.err());
  }

  @Test
  void tells_a_day_that_is_bounded_on_one_side_only() {
    String told = Commands.run("explain", CASE).out().replaceAll("\\s+", " ");
    assertTrue(
        told.contains(
            "In force: from a day on or after 1 January 2003, until a day on or before 12 December 2022;"),
        told);
  }

  @Test
  void does_not_say_yes_to_what_is_only_possibly_established() {
    String told = Commands.run("explain", decision, "--rule", "AL-SHORT-3").out();
    assertTrue(told.contains("1. Unknown: \"no application needed\" is established."), told);
    assertTrue(
        told.contains(
            "    unknown  \"no application needed\" is established: an earlier file leaves it open"),
        told);
  }

  @Test
  void tells_one_rule_of_either() {
    for (String path : new String[] {CASE, decision}) {
      Commands.Result result = Commands.run("explain", path, "--rule", "AL-SHORT-3");
      assertEquals(0, result.exit());
      assertTrue(result.out().startsWith("AL-SHORT-3: "), result.out());
    }
  }
}
