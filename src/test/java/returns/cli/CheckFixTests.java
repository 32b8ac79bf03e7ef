package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RulesCopy;

@DisplayName("check --fix")
class CheckFixTests {
  private static final String MINE =
      """
      package returns.elbonia;
      import returns.vocabulary.*;
      rule "A child" @id(EL-FIX-1) @source("model-agreement art 1") // why
      when
          Person(unaccompanied==true)
      then decision.note("A child.") ;
      end
      """;

  private static final String LAID_OUT =
      """
      package returns.elbonia;
      import returns.vocabulary.*;

      rule "A child"
        @id(EL-FIX-1)
        @source("model-agreement art 1")           // why
      when
        Person( unaccompanied == true )
      then
        decision.note("A child.");
      end
      """;

  @TempDir private Path home;
  private Path rules;
  private Path mine;

  @BeforeEach
  void writes_a_file_in_another_layout() throws IOException {
    rules = RulesCopy.of(Path.of("src/test/resources/packs/good"), home.resolve("rules"));
    mine = rules.resolve("elbonia/30-mine.drl");
    Files.writeString(mine, MINE);
  }

  private Commands.Result check(String... options) {
    List<String> args = new java.util.ArrayList<>(List.of("check", rules.toString()));
    args.addAll(List.of(options));
    return Commands.run(args.toArray(String[]::new));
  }

  @Test
  void lays_out_a_rule_file_and_says_so_once() throws IOException {
    Commands.Result first = check("--fix");
    assertTrue(first.out().contains("30-mine.drl: laid out (7 lines)\n"), first.out());
    assertEquals(LAID_OUT, Files.readString(mine));
    Commands.Result second = check("--fix");
    assertTrue(second.out().startsWith("nothing to put right by itself\n"), second.out());
    assertEquals(LAID_OUT, Files.readString(mine));
  }

  @Test
  void shows_with_dry_run_what_would_change_and_changes_nothing() throws IOException {
    Commands.Result shown = check("--fix", "--dry-run");
    assertEquals(Exit.FOUND, shown.exit());
    assertTrue(shown.out().contains("\n-    Person(unaccompanied==true)\n"), shown.out());
    assertTrue(shown.out().contains("\n+  Person( unaccompanied == true )\n"), shown.out());
    assertTrue(shown.out().endsWith("this is what check --fix would do first\n"), shown.out());
    assertEquals(MINE, Files.readString(mine));
    check("--fix");
    assertEquals(
        new Commands.Result(Exit.DONE, "check --fix would change nothing\n", ""),
        check("--fix", "--dry-run"));
  }

  @Test
  void is_what_a_warning_asks_for_that_only_strict_counts() {
    assertTrue(check().out().contains("warning[not-formatted]: "), check().out());
    check("--fix");
    assertEquals(-1, check().out().indexOf("not-formatted"));
  }

  @Test
  void keeps_who_may_read_the_file_and_leaves_nothing_beside_it() throws IOException {
    Files.setPosixFilePermissions(mine, PosixFilePermissions.fromString("rw-r-----"));
    check("--fix");
    assertEquals(LAID_OUT, Files.readString(mine));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(mine)));
    try (var beside = Files.list(mine.getParent())) {
      assertEquals(0, beside.filter(f -> f.getFileName().toString().startsWith(".")).count());
    }
  }

  @Test
  void never_writes_through_a_link() throws IOException {
    Path elsewhere = Files.move(mine, home.resolve("elsewhere.drl"));
    Files.createSymbolicLink(mine, elsewhere);
    check("--fix");
    assertEquals(MINE, Files.readString(elsewhere));
    assertTrue(Files.isSymbolicLink(mine));
  }

  @Test
  void touches_no_YAML_and_tells_machines_nothing_but_what_it_found() throws IOException {
    Path terms = rules.resolve("safeguards/terms.yaml");
    String written = Files.readString(terms) + "\n\n   # spaces\n";
    Files.writeString(terms, written);
    Commands.Result json = check("--fix", "--format", "json");
    assertEquals(written, Files.readString(terms));
    assertTrue(json.out().startsWith("[") || json.out().startsWith("{"), json.out());
    assertTrue(json.err().contains("30-mine.drl: laid out"), json.err());
  }

  @Test
  void goes_before_dry_run() {
    Commands.Result alone = check("--dry-run");
    assertEquals(Exit.UNUSABLE, alone.exit());
    assertTrue(alone.err().startsWith("--dry-run goes with --fix"), alone.err());
  }
}
