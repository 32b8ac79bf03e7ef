package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.assembly.RulesCopy;
import returns.rules.Conclusion.Verb;

@DisplayName("new rule")
class NewRuleTests {
  @TempDir private Path home;
  private Path rules;

  @BeforeEach
  void copy_the_rules() throws IOException {
    rules = RulesCopy.in(home);
  }

  private Commands.Result begin(String pack, String id, String title, String... more) {
    String[] args = {"new", "rule", pack, id, title, "--rules", rules.toString()};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Commands.run(all);
  }

  @Test
  void passes_check_and_its_scenarios_and_changes_no_decision() throws IOException {
    String before = outcome();
    for (Verb verb : List.of(Verb.ESTABLISH, Verb.STEP, Verb.DEADLINE)) {
      Commands.Result begun =
          begin(
              "albania",
              "AL-NEW-" + verb,
              "A rule that " + verb.word() + "s",
              "--verb",
              verb.word());
      assertEquals(0, begun.exit(), begun.err());
    }
    Commands.Result bar =
        begin(
            "safeguards",
            "SG-NEW-1",
            "Somebody is protected",
            "--verb",
            "bar",
            "--file",
            "1-status.drl");
    assertEquals(0, bar.exit(), bar.err());
    Commands.Result checked = Commands.run("check", rules.toString());
    assertEquals(0, checked.exit(), checked.out());
    assertFalse(checked.out().replace("warning[to-be-filled-in]", "").contains("["), checked.out());
    Commands.Result tested = Commands.run("test", rules.toString());
    assertTrue(tested.out().contains("12 passed, 0 failed\n"), tested.out());
    assertEquals(before, outcome());
  }

  private String outcome() {
    String told =
        Commands.run("explain", "cases/albania/AL-0001.json", "--rules", rules.toString()).out();
    assertTrue(told.contains("Outcome: no-bar-found."), told);
    // What follows counts the rules and names the packs' fingerprints.
    return told.substring(0, told.indexOf("The instruments of the arrangement"));
  }

  @ParameterizedTest
  @CsvSource({"'\\n', '\\n'", "'\\r\\n', '\\r\\n'", "'', '\\n'"})
  void leaves_what_stands_in_the_file_byte_for_byte(String ending, String lineBreak)
      throws IOException {
    Path file = rules.resolve("albania/3-procedure.drl");
    String last = ending.replace("\\r", "\r").replace("\\n", "\n");
    String breaks = lineBreak.replace("\\r", "\r").replace("\\n", "\n");
    String text = Files.readString(file).stripTrailing().replace("\n", breaks) + last;
    Files.writeString(file, text);
    Commands.Result begun = begin("albania", "AL-NEW-1", "Something \u00e9 is looked at");
    assertEquals(0, begun.exit(), begun.err());
    String after = Files.readString(file);
    assertTrue(after.startsWith(text));
    String added = after.substring(text.length());
    assertTrue(added.contains(breaks + "rule \"Something \u00e9 is looked at\"" + breaks), added);
    assertEquals(0, added.replace(breaks, "").chars().filter(c -> c == '\r' || c == '\n').count());
    int line = (int) text.stripTrailing().lines().count() + 2;
    assertTrue(
        begun.out().contains("extended " + file + " from line " + line + "   (4 marks"),
        begun.out());
    assertEquals(0, Commands.run("check", rules.toString()).exit());
  }

  @ParameterizedTest
  @CsvSource({
    "albnia, AL-NEW-1, Title, unknown-pack",
    "albania, al-reply-3, Title, duplicate-id",
    "albania, AL_NEW, Title, bad-id",
    "albania, ../AL-1, Title, bad-id",
    "albania, AL-1e5, Title, bad-id",
    "albania, AL-NEW-1, '', rule-title",
    "albania, AL-NEW-1, 'a \" b', rule-title",
    "albania, AL-NEW-1, 'a \\ b', rule-title",
    "albania, AL-NEW-1, Silence after the reply period counts as agreement, duplicate-title",
    "albania, AL-NEW-1, 'turned \u202e around', text-direction",
  })
  void refuses(String pack, String id, String title, String finding) throws IOException {
    Map<String, String> before = Snapshot.of(home);
    Commands.Result refused = begin(pack, id, title);
    assertEquals(1, refused.exit(), refused.out());
    assertTrue(refused.err().contains("error[" + finding + "]"), refused.err());
    assertTrue(refused.err().endsWith("Nothing was written.\n"), refused.err());
    assertEquals(before, Snapshot.of(home));
  }

  @Test
  void refuses_a_file_that_the_pack_does_not_have_and_a_table_that_is_there() throws IOException {
    Commands.Result file = begin("albania", "AL-NEW-1", "Title", "--file", "../x.drl");
    assertTrue(file.err().contains("known here: 1-evidence.drl, 2-conditions.drl"), file.err());
    Files.createDirectories(rules.resolve("albania/tests"));
    Files.writeString(rules.resolve("albania/tests/al-new-1.yaml"), "mine");
    Commands.Result table = begin("albania", "AL-NEW-1", "Title");
    assertEquals(1, table.exit());
    assertTrue(table.err().contains("al-new-1.yaml is there already"), table.err());
    assertEquals("mine", Files.readString(rules.resolve("albania/tests/al-new-1.yaml")));
  }

  @Test
  void refuses_a_verb_that_there_is_not() {
    Commands.Result refused = begin("albania", "AL-NEW-1", "Title", "--verb", "remove");
    assertEquals(2, refused.exit());
    assertTrue(
        refused
            .err()
            .contains(
                "--verb takes bar, defer, refer, establish, note, step, deadline, and not remove"),
        refused.err());
  }
}
