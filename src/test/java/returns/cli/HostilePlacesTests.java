package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RulesCopy;

/** Files that are none, or are endless, where a file should be. */
class HostilePlacesTests {
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private Path rules() throws IOException {
    Path good = Path.of("src/test/resources/packs/good");
    Path rules = folder.resolve("rules");
    try (Stream<Path> files = Files.walk(good)) {
      for (Path file : files.toList()) {
        Files.copy(file, rules.resolve(good.relativize(file).toString()));
      }
    }
    return rules;
  }

  private static void pipe(Path at) throws IOException {
    Files.deleteIfExists(at);
    try {
      Process made = new ProcessBuilder("mkfifo", at.toString()).start();
      assumeTrue(made.waitFor() == 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Commands.Result run(String... args) {
    return assertTimeoutPreemptively(SOON, () -> Commands.run(args));
  }

  @Test
  void a_pipe_among_the_rules_is_refused_and_not_waited_for() throws IOException {
    Path rules = rules();
    pipe(rules.resolve("elbonia/99-pipe.drl"));
    Commands.Result result = run("check", rules.toString());
    assertEquals(1, result.exit());
    assertTrue(result.out().contains("error[not-a-file]"), result.out());
  }

  @Test
  void a_pipe_for_the_sources_is_not_taken_for_a_sound_folder() throws IOException {
    Path rules = rules();
    pipe(rules.resolve("sources.yaml"));
    Commands.Result result = run("check", rules.toString());
    assertEquals(1, result.exit());
    assertTrue(result.out().contains("sources.yaml"), result.out());
  }

  @Test
  void a_table_that_would_not_be_read_is_told() throws IOException {
    Path rules = rules();
    Files.writeString(rules.resolve("elbonia/tests/more.yml"), "a: 1\n");
    pipe(rules.resolve("elbonia/tests/pipe.yaml"));
    Commands.Result result = run("test", rules.toString());
    assertEquals(1, result.exit());
    assertTrue(result.out().contains("more.yml"), result.out());
    assertTrue(result.out().contains("pipe.yaml"), result.out());
  }

  @Test
  void a_value_that_no_case_holds_is_told_in_a_table() throws IOException {
    Path rules = RulesCopy.of(Path.of("rules"), folder.resolve("rules"));
    try (Stream<Path> tables = Files.list(rules.resolve("albania/tests"))) {
      for (Path table : tables.toList()) {
        Files.delete(table);
      }
    }
    Files.writeString(
        rules.resolve("albania/tests/odd.yaml"),
        """
        base: { case: A, return: { partner: albania, decidedOn: "2026-01-01" } }
        scenarios:
          - name: odd
            set: { a: null, b: 1.5, c: 99999999999999999999 }
            expect: { outcome: referred }
        """);
    Commands.Result result = run("test", rules.toString());
    assertEquals(1, result.exit(), result.err());
    assertEquals(3, result.out().split("no-value-of-a-case", -1).length - 1, result.out());
  }

  @Test
  void an_endless_file_is_refused_after_a_mebibyte() {
    Path endless = Path.of("/dev/zero");
    assumeTrue(Files.exists(endless));
    Commands.Result result = run("explain", endless.toString());
    assertEquals(1, result.exit());
    assertTrue(result.err().contains("error[file-too-large]"), result.err());
  }

  @Test
  void a_folder_is_not_explained() {
    Commands.Result result = run("explain", folder.toString());
    assertEquals(2, result.exit());
    assertTrue(result.err().contains("this is a folder"), result.err());
    assertFalse(result.err().contains("fault of the program"), result.err());
  }
}
