package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RulesCopy;
import returns.scaffold.Edits;

/**
 * A partner that no rule and no class knows of: begun by a command, filled in with an editor. The
 * text, its days and its state are invented and labelled so.
 */
@DisplayName("A ninth partner needs no Java")
class NinthPartnerTests {
  private static final Path FILLED_IN = Path.of("src/test/resources/ninth-partner");

  @TempDir private Path home;

  @Test
  void from_the_command_to_decisions_of_every_outcome() throws IOException {
    String rules = RulesCopy.in(home).toString();
    Commands.Result begun =
        Commands.run(
            "new",
            "arrangement",
            "ninth-partner",
            "--state",
            "AQ",
            "--prefix",
            "NP",
            "--rules",
            rules);
    assertEquals(0, begun.exit(), begun.err());
    passes("as it was begun", rules);
    assertTrue(Commands.run("check", rules).out().contains("warning[to-be-filled-in]"));

    Edits.apply(FILLED_IN.resolve("edits.txt"), home);
    Path tables = home.resolve("rules/ninth-partner/tests");
    empty(tables);
    RulesCopy.of(FILLED_IN.resolve("tests"), tables);
    Commands.run("check", rules, "--fix");
    Commands.Result checked = Commands.run("check", rules, "--strict");
    assertEquals("no problems found\n", checked.out());
    passes("filled in", rules);

    for (String outcome :
        List.of("barred", "deferred", "not-covered", "referred", "no-bar-found")) {
      assertTrue(expected(tables).contains("outcome: " + outcome), outcome);
    }
  }

  private static void passes(String what, String rules) {
    Commands.Result checked = Commands.run("check", rules);
    assertEquals(0, checked.exit(), what + "\n" + checked.out());
    assertFalse(checked.out().contains("error["), checked.out());
    Commands.Result tested = Commands.run("test", rules);
    assertEquals(0, tested.exit(), what + "\n" + tested.out() + tested.err());
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String expected(Path tables) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(tables)) {
      for (Path file : files.sorted().toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}
