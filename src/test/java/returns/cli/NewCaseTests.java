package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.assembly.RulesCopy;

@DisplayName("new case")
class NewCaseTests {
  @TempDir private Path home;
  private Path rules;

  @BeforeEach
  void copy_the_rules() throws IOException {
    rules = RulesCopy.in(home);
  }

  private Commands.Result begin(String id, String partner, String... more) {
    String[] args = {"new", "case", id, "--partner", partner, "--rules", rules.toString()};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Commands.run(all);
  }

  @Test
  void states_what_is_planned_and_nothing_of_the_person() throws IOException {
    Commands.Result begun =
        begin("X-1", "albania", "--decided-on", "2026-03-30", "--action", "transfer");
    assertEquals(0, begun.exit(), begun.err());
    Path file = home.resolve("cases/albania/X-1.json");
    assertEquals(
        """
        {
          "case": "X-1",
          "return": {
            "action": "transfer",
            "decidedOn": "2026-03-30",
            "partner": "albania"
          }
        }""",
        Files.readString(file).strip());
    assertTrue(begun.out().contains("As it stands the case is referred: "), begun.out());
    assertTrue(
        begun.out().contains("  claims: Has the person made any asylum or human rights claim?"),
        begun.out());
    Commands.Result told = Commands.run("explain", file.toString(), "--rules", rules.toString());
    assertEquals(0, told.exit(), told.err());
    assertTrue(told.out().contains("Outcome: referred."), told.out());
  }

  @Test
  void without_a_day_says_how_to_give_one() throws IOException {
    Path out = home.resolve("new/folder/mine.json");
    Commands.Result begun = begin("X-1", "albania", "--out", out.toString());
    assertEquals(0, begun.exit(), begun.err());
    assertTrue(begun.out().contains("./returns explain " + out + " --as-at DAY"), begun.out());
    assertEquals(
        0,
        Commands.run(
                "explain", out.toString(), "--as-at", "2026-03-30", "--rules", rules.toString())
            .exit());
  }

  @ParameterizedTest
  @CsvSource({
    "X 1, albania, transfer, case-id",
    "../X, albania, transfer, case-id",
    "'', albania, transfer, case-id",
    "X-1, albnia, transfer, unknown-partner",
    "X-1, safeguards, transfer, unknown-partner",
    "X-1, ../albania, transfer, unknown-partner",
    "X-1, albania, trasnfer, unknown-word",
    "taken, albania, transfer, case-id-twice"
  })
  void refuses(String id, String partner, String action, String finding) throws IOException {
    Files.createDirectories(home.resolve("cases/other"));
    Files.writeString(home.resolve("cases/other/a.json"), "{ \"case\": \"Taken\" }");
    Map<String, String> before = Snapshot.of(home);
    Commands.Result refused = begin(id, partner, "--action", action);
    assertEquals(1, refused.exit(), refused.out());
    assertTrue(refused.err().contains("error[" + finding + "]"), refused.err());
    assertEquals(before, Snapshot.of(home));
  }

  @Test
  void writes_over_no_file() throws IOException {
    Path out = Files.writeString(home.resolve("mine.json"), "mine");
    Commands.Result refused = begin("X-1", "albania", "--out", out.toString());
    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("mine.json is there already"), refused.err());
    assertEquals("mine", Files.readString(out));
  }

  @Test
  void writes_no_file_below_a_file() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "mine");
    Map<String, String> before = Snapshot.of(home);
    Commands.Result refused = begin("X-1", "albania", "--out", file.resolve("x.json").toString());
    assertEquals(2, refused.exit(), refused.err());
    assertTrue(refused.err().startsWith("returns: "), refused.err());
    assertEquals(before, Snapshot.of(home));
  }
}
