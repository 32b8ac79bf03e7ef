package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run over the cases of a family")
class FamilyRunTests {
  @TempDir private Path folder;

  private void put(String id, String more) throws IOException {
    String clean = Files.readString(Path.of("cases/albania/AL-0001.json"));
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in/" + id + ".json"),
        clean.replace("\"case\": \"AL-0001\"", "\"case\": \"" + id + "\"" + more));
  }

  private void change(String id, String from, String to) throws IOException {
    Path file = folder.resolve("in/" + id + ".json");
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    Files.writeString(file, text.replace(from, to));
  }

  private Commands.Result evaluate(String... more) {
    String[] args = {
      "evaluate", folder.resolve("in").toString(), "--out", folder.resolve("out").toString()
    };
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Commands.run(all);
  }

  private void assertNobodyCanTellOfTheSecond() {
    Commands.Result result = evaluate();
    assertEquals(1, result.exit());
    assertTrue(
        result.out().contains("this run has no decision on F-2, so nobody can tell."),
        result.out());
  }

  private static String links(String other) {
    return ", \"links\": [ { \"linkedCase\": \"" + other + "\", \"relation\": \"child\" } ]";
  }

  @Test
  void tells_that_it_would_be_split_on_the_terminal_and_in_the_manifest() throws IOException {
    put("F-1", links("F-2"));
    put("F-2", "");
    change(
        "F-2",
        "\"claims\": []",
        "\"claims\": [ { \"kind\": \"asylum\", \"status\": \"pending\" } ]");
    Commands.Result result = evaluate();
    assertEquals(0, result.exit(), result.err());
    assertTrue(
        result
            .out()
            .contains(
                """
                1 family needs a person who looks at its cases together:
                  would-split: F-1 no-bar-found (transfer 2026-04-14), F-2 barred (transfer \
                2026-04-14): no bar was found for some, and not for others.
                """),
        result.out());
    String manifest = Files.readString(folder.resolve("out/run.json"));
    assertTrue(manifest.contains("\"split\": \"would-split\""), manifest);
    String decision = Files.readString(folder.resolve("out/albania/F-1.decision.json"));
    assertTrue(
        decision.contains("Read this beside the decision on case F-2, that of a family member"),
        "the decision itself names the other case");
  }

  @Test
  void says_nothing_of_a_family_that_stays_together() throws IOException {
    put("F-1", links("F-2"));
    put("F-2", links("F-1"));
    Commands.Result result = evaluate();
    assertTrue(!result.out().contains("family"), result.out());
    assertTrue(
        Files.readString(folder.resolve("out/run.json")).contains("\"families\": []"),
        "none in the manifest");
  }

  @Test
  void says_that_nobody_can_tell_where_the_other_case_was_broken() throws IOException {
    put("F-1", links("F-2"));
    Files.writeString(folder.resolve("in/F-2.json"), "{ \"case\": \"F-2\", ");
    assertNobodyCanTellOfTheSecond();
  }

  @Test
  void says_that_nobody_can_tell_where_only_the_case_without_a_decision_states_the_link()
      throws IOException {
    put("F-1", "");
    put("F-2", links("F-1"));
    change("F-2", "\"decidedOn\": \"2026-03-30\",", "");
    assertNobodyCanTellOfTheSecond();
  }

  @Test
  void says_that_nobody_can_tell_where_the_linked_case_is_not_named_for_certain()
      throws IOException {
    put("F-1", ", \"links\": [ { \"relation\": \"child\" } ]");
    assertTrue(evaluate().out().contains("which case a link of F-1 names is not known, so"));
    put(
        "F-1",
        ", \"links\": [ { \"linkedCase\": { \"value\": \"F-2\", \"contested\": [\"F-3\"] } } ]");
    assertTrue(evaluate().out().contains("which case a link of F-1 names is not known, so"));
    put("F-1", links("f-1"));
    assertTrue(evaluate().out().contains("F-1 is linked with itself, and another may be meant"));
  }

  @Test
  void says_that_nobody_can_tell_where_two_cases_have_the_linked_id() throws IOException {
    put("F-1", links("F-2"));
    put("F-2", "");
    Files.copy(folder.resolve("in/F-2.json"), folder.resolve("in/F-3.json"));
    assertTrue(evaluate().out().contains("two cases have the id F-2, so nobody can tell."));
  }

  @Test
  void shows_each_case_with_all_of_its_arrangements_or_not_at_all() throws IOException {
    for (int i = 100; i < 125; i++) {
      put("F-" + i, "");
      change("F-" + i, "\"nationalityDetermined\": true", "\"nationalityDetermined\": false");
    }
    String shown = evaluate("--arrangement", "all").out();
    assertEquals(11, shown.lines().filter(line -> line.startsWith("Case F-")).count(), shown);
    assertEquals(11, shown.lines().filter(line -> line.startsWith("  eu-tunisia ")).count());
  }

  @Test
  void passes_over_no_arrangement_where_the_nationality_is_not_known() throws IOException {
    put("F-1", "");
    assertTrue(evaluate("--arrangement", "all").out().contains("Certainly not about this person"));
    String all = "\"evidence\": \"proof\"";
    for (String evidence : new String[] {"none", "claimed"}) {
      put("F-1", "");
      change("F-1", all, "\"evidence\": \"" + evidence + "\"");
      boolean told =
          evaluate("--arrangement", "all").out().contains("Certainly not about this person");
      assertEquals(evidence.equals("claimed"), told, evidence);
    }
    put("F-1", "");
    change("F-1", "\"nationalityDetermined\": true", "\"nationalityDetermined\": false");
    assertTrue(!evaluate("--arrangement", "all").out().contains("Certainly not about this person"));
  }

  @Test
  void compares_under_each_arrangement_where_all_are_asked_for() throws IOException {
    put("F-1", links("F-2"));
    put("F-2", "");
    change("F-2", "\"state\": \"AL\"", "\"state\": \"VN\"");
    Commands.Result result = evaluate("--arrangement", "all");
    assertTrue(result.out().contains("would-split: under albania, F-1 no-bar-found"), result.out());
  }
}
