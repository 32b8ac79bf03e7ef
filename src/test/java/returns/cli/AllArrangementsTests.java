package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("One case under all arrangements")
class AllArrangementsTests {
  private static final String OWN = "\"nationalities\": [\n    {\n      \"state\": \"AL\",";

  @TempDir private Path folder;

  private Path person(String nationalities) throws IOException {
    String clean = Files.readString(Path.of("cases/albania/AL-0001.json"));
    assertTrue(clean.contains(OWN), "the worked case is written as it was");
    int end = clean.indexOf(']', clean.indexOf(OWN));
    Path file = folder.resolve("case.json");
    Files.writeString(
        file, clean.substring(0, clean.indexOf(OWN)) + nationalities + clean.substring(end + 1));
    return file;
  }

  private static String nationalities(String... states) {
    StringBuilder list = new StringBuilder("\"nationalities\": [");
    for (String state : states) {
      list.append(list.toString().endsWith("[") ? "" : ",")
          .append(" { \"state\": \"" + state + "\", \"evidence\": \"proof\" }");
    }
    return list + " ]";
  }

  private List<String> arrangements(Path file) throws IOException {
    Path out = folder.resolve("out");
    Commands.Result result =
        Commands.run("evaluate", file.toString(), "--out", out.toString(), "--arrangement", "all");
    assertEquals(0, result.exit(), result.err());
    return Files.readAllLines(out.resolve("summary.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1)[1])
        .toList();
  }

  @Test
  void is_decided_in_the_order_of_the_record_under_each_that_may_be_about_the_person()
      throws IOException {
    assertEquals(
        List.of("albania", "vietnam", "turkiye", "france", "rwanda"),
        arrangements(person(nationalities("AL", "VN"))),
        "two nationalities, and a third-country national to three partners");
  }

  @Test
  void passes_nothing_over_that_may_be_about_a_person_of_whose_nationality_nothing_is_said()
      throws IOException {
    List<String> all =
        arrangements(person("\"nationalities\": { \"items\": [], \"complete\": false }"));
    assertTrue(
        all.containsAll(
            List.of(
                "albania", "vietnam", "turkiye", "iraq", "kurdistan-region", "france", "rwanda")),
        all.toString());
  }

  @Test
  void is_always_decided_under_the_partner_that_the_case_names() throws IOException {
    Path file = person(nationalities("SY"));
    Files.writeString(
        file,
        Files.readString(file).replace("\"partner\": \"albania\"", "\"partner\": \"eu-tunisia\""));
    List<String> all = arrangements(file);
    assertTrue(all.contains("eu-tunisia"), all.toString());
    assertFalse(all.contains("vietnam"), all.toString());
  }

  @Test
  void shows_the_safeguards_that_all_share_once() throws IOException {
    Path file = person(nationalities("AL", "VN"));
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "\"claims\": []",
                "\"claims\": [ { \"kind\": \"asylum\", \"status\": \"pending\" } ]"));
    Commands.Result run =
        Commands.run(
            "evaluate",
            file.toString(),
            "--out",
            folder.resolve("out").toString(),
            "--arrangement",
            "all");
    assertTrue(run.out().contains("Case AL-0001, transfer, as at 2026-03-30"), run.out());
    assertTrue(
        run.out().contains("Certainly not about this person: iraq, kurdistan-region"), run.out());
    assertEquals(1, run.out().split("Safeguards met under each of them:", -1).length - 1);
    Commands.Result told = Commands.run("explain", file.toString(), "--arrangement", "all");
    assertEquals(0, told.exit(), told.err());
    assertEquals(1, told.out().split("SG-ASY-PENDING-1", -1).length - 1, told.out());
    assertTrue(
        told.out().indexOf("\n  albania: barred") < told.out().indexOf("\n  vietnam: barred"),
        told.out());
  }

  @Test
  void and_one_rule_of_it_is_not_told_under_several_arrangements() throws IOException {
    Commands.Result told =
        Commands.run(
            "explain", "cases/albania/AL-0001.json", "--arrangement", "all", "--rule", "AL-NAT-1");
    assertEquals(2, told.exit());
    assertTrue(told.err().contains("give its name instead of all"), told.err());
  }
}
