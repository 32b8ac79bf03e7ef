package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RulesCopy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@DisplayName("returns rulebook")
class RulebookTests {
  @TempDir Path folder;

  @Test
  void writes_a_folder_of_pages_and_says_which_to_open() throws IOException {
    Path out = folder.resolve("book");
    Commands.Result result = Commands.run("rulebook", "--pack", "rwanda", "--out", out.toString());
    assertEquals(0, result.exit(), result.err());
    assertEquals(
        "5 pages written to " + out + ". Open " + out.resolve("index.html") + " in a browser.\n",
        result.out());
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(
          List.of(
              "by-fact.html", "by-source.html", "by-term.html", "index.html", "pack-rwanda.html"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void prints_json_that_says_the_sentence_of_each_rule() {
    Commands.Result result = Commands.run("rulebook", "--format", "json", "--pack", "rwanda");
    assertEquals(0, result.exit(), result.err());
    JsonNode rules = new ObjectMapper().readTree(result.out()).get("packs").get(0).get("rules");
    assertEquals(12, rules.size());
    JsonNode claim = rules.get(0);
    assertEquals("RW-CLAIM-1", claim.get("id").asString());
    assertEquals(
        "If there is a claim such that its kind is asylum and its status is inadmissible, then"
            + " \"claim not considered\" is established: An asylum claim was declared inadmissible"
            + " and is not considered.",
        claim.get("sentence").asString());
    assertEquals("read", claim.get("label").asString());
    assertEquals(7, claim.get("scenarios").size());
    assertEquals(
        "uk-rwanda-treaty-2023",
        claim.get("establishes").get(0).get("instruments").get(0).asString());
  }

  @Test
  void writes_Markdown_to_a_file() throws IOException {
    Path file = folder.resolve("book.md");
    Commands.Result result =
        Commands.run(
            "rulebook",
            "rules",
            "--format",
            "markdown",
            "--pack",
            "rwanda",
            "--out",
            file.toString());
    assertEquals(0, result.exit(), result.err());
    assertEquals("Written to " + file + ".\n", result.out());
    assertTrue(Files.readString(file).startsWith("# The rule book\n"));
  }

  @Test
  void names_near_packs_for_one_that_does_not_exist() {
    Commands.Result result = Commands.run("rulebook", "--pack", "ruanda");
    assertEquals(2, result.exit());
    assertTrue(result.err().contains("there is no pack ruanda"), result.err());
    assertTrue(result.err().contains("rwanda"), result.err());
  }

  @Test
  void takes_another_folder_and_says_where_its_rules_are_not_usable() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path file = rules.resolve("rwanda/1-conditions.drl");
    Files.writeString(file, Files.readString(file) + "rule \"broken\"\n");
    Commands.Result result = Commands.run("rulebook", rules.toString(), "--format", "json");
    assertEquals(2, result.exit());
    assertEquals("", result.out());
    assertTrue(result.err().contains("1-conditions.drl"), result.err());
  }

  @Test
  void a_table_that_cannot_be_read_is_said_and_the_book_is_written_without_it() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path tests = Files.createDirectories(rules.resolve("rwanda/tests"));
    Files.writeString(tests.resolve("broken.yaml"), "base: nowhere.json\nscenarios: []\n");
    Commands.Result result =
        Commands.run("rulebook", rules.toString(), "--format", "json", "--pack", "rwanda");
    assertEquals(1, result.exit());
    assertTrue(result.err().contains("broken.yaml"), result.err());
    assertFalse(result.out().isEmpty());
  }
}
