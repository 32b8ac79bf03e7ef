package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import returns.assembly.RulesCopy;
import returns.packs.Library;
import returns.rules.Arrangement;
import returns.rules.Instrument;
import returns.scaffold.NewArrangement;
import returns.scaffold.Scaffold;
import returns.scaffold.Typed;

@DisplayName("new arrangement")
class NewArrangementTests {
  @TempDir private Path home;
  private Path rules;

  @BeforeEach
  void copy_the_rules() throws IOException {
    rules = RulesCopy.in(home);
  }

  private Commands.Result begin(String name, String... more) {
    String[] args = {"new", "arrangement", name, "--rules", rules.toString()};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Commands.run(all);
  }

  @Test
  void passes_check_and_its_own_scenarios_at_once() {
    Commands.Result begun = begin("antarctica", "--state", "AQ");
    assertEquals(0, begun.exit(), begun.err());
    Commands.Result checked = Commands.run("check", rules.toString());
    assertEquals(0, checked.exit(), checked.out());
    assertFalse(checked.out().replace("warning[to-be-filled-in]", "").contains("["), checked.out());
    assertEquals(1, Commands.run("check", rules.toString(), "--strict").exit());
    Commands.Result tested = Commands.run("test", rules.toString());
    assertEquals(0, tested.exit(), tested.out());
    assertTrue(tested.out().endsWith(" passed, 0 failed\n"), tested.out());
  }

  @Test
  void tells_what_was_written_what_is_to_be_filled_in_and_what_next() throws IOException {
    Commands.Result begun = begin("antarctica", "--state", "AQ", "--prefix", "ANT");
    Path cases = home.resolve("cases/antarctica");
    Path pack = rules.resolve("antarctica");
    for (Path file :
        List.of(
            cases.resolve("ANT-0001.json"),
            cases.resolve("ANT-0004.json"),
            pack.resolve("arrangement.yaml"),
            pack.resolve("1-evidence.drl"),
            pack.resolve("2-conditions.drl"),
            pack.resolve("3-procedure.drl"),
            pack.resolve("tests/own-nationals.yaml"))) {
      assertTrue(Files.isRegularFile(file), file.toString());
      assertTrue(begun.out().contains("written  " + file), begun.out());
    }
    long marks =
        Snapshot.of(pack).values().stream()
            .flatMap(String::lines)
            .filter(line -> line.contains("FILL IN:") || line.contains("source: to-be-filled-in,"))
            .count();
    assertTrue(marks > 60, marks + " marks");
    assertTrue(
        begun.out().contains("Still to be filled in: " + marks + " places in 7 files."),
        begun.out());
    assertTrue(begun.out().contains("  ./returns check " + rules + "\n"), begun.out());
    assertTrue(
        begun
            .out()
            .contains(
                "  ./returns explain " + cases.resolve("ANT-0001.json") + " --rules " + rules),
        begun.out());
  }

  @Test
  void leaves_no_hidden_file_and_changes_nothing_that_was_there() throws IOException {
    Map<String, String> before = Snapshot.of(home);
    begin("antarctica", "--state", "AQ");
    Map<String, String> after = Snapshot.of(home);
    before.forEach((path, text) -> assertEquals(text, after.get(path), path));
    after.keySet().removeAll(before.keySet());
    after
        .keySet()
        .forEach(
            path ->
                assertTrue(
                    path.equals("cases")
                        || path.matches("(cases|rules)/antarctica(/[a-z0-9].*|/AQ-.*)?"),
                    path));
  }

  @Test
  void states_no_value_of_law() {
    begin("antarctica", "--state", "AQ");
    var pack = Library.load(rules).library().orElseThrow().arrangements().get("antarctica");
    pack.terms()
        .values()
        .forEach(
            term ->
                term.versions()
                    .forEach(version -> assertEquals(null, version.value(), term.name())));
    Arrangement arrangement = pack.arrangement().orElseThrow();
    assertEquals(List.of(), arrangement.evidence());
    assertEquals(List.of(), arrangement.facts());
    for (Instrument instrument : arrangement.instruments()) {
      assertEquals(null, instrument.inForce().starts());
      assertEquals(4, instrument.covers().size());
    }
    pack.rules()
        .forEach(
            rule ->
                rule.citations()
                    .forEach(cited -> assertEquals("to-be-filled-in", cited.source(), rule.id())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"prepare", "transfer"})
  void refers_each_of_its_cases_with_questions_to_policy_staff(String action) throws IOException {
    begin("antarctica", "--state", "AQ");
    Path cases = home.resolve("cases/antarctica");
    for (String number : List.of("1", "4")) {
      Path file = cases.resolve("AQ-000" + number + ".json");
      String text = Files.readString(file);
      Files.writeString(
          file, text.replace("\"action\": \"transfer\"", "\"action\": \"" + action + "\""));
      Commands.Result told = Commands.run("explain", file.toString(), "--rules", rules.toString());
      assertTrue(told.out().contains("Outcome: referred."), told.out() + told.err());
      assertTrue(told.out().contains("antarctica.terms.packFilledIn"), told.out());
      assertTrue(told.out().contains("Is the partner obliged?           Unknown"), told.out());
    }
  }

  @Test
  void has_for_each_rule_a_scenario_on_each_side_that_runs_or_waits_for_a_value()
      throws IOException {
    begin("antarctica", "--state", "AQ");
    Path pack = rules.resolve("antarctica");
    StringBuilder tables = new StringBuilder();
    for (String text : Snapshot.of(pack.resolve("tests")).values()) {
      tables.append(text);
    }
    Set<String> found = ids(tables, "[^t]findings: \\[([^\\]]*)\\]");
    Set<String> notFound = ids(tables, "notFindings: \\[([^\\]]*)\\]");
    Set<String> all = new TreeSet<>();
    Library.load(rules)
        .library()
        .orElseThrow()
        .arrangements()
        .get("antarctica")
        .rules()
        .forEach(rule -> all.add(rule.id()));
    assertTrue(all.size() > 30, all.toString());
    Set<String> without = new TreeSet<>(all);
    without.removeAll(found);
    // The gate, which policy staff never need to close; what an item on the list of proof shows;
    // and values of law.
    assertEquals(
        new TreeSet<>(
            List.of("AQ-EVID-1", "AQ-ERROR-2", "AQ-LIMIT-3", "AQ-PACK-1", "AQ-TCN-1", "AQ-TIME-2")),
        without);
    without = new TreeSet<>(all);
    without.removeAll(notFound);
    assertEquals(Set.of(), without);
  }

  private static Set<String> ids(CharSequence text, String list) {
    Set<String> ids = new TreeSet<>();
    Pattern.compile(list)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .forEach(names -> ids.addAll(List.of(names.strip().split("[\\s,#]+"))));
    return ids;
  }

  private static final List<String> NO_NAMES =
      List.of(
          "",
          " ",
          ".",
          "..",
          "../antarctica",
          "a/b",
          "/x",
          "a\\b",
          "a b",
          "Antarctica",
          "a_b",
          "a1",
          "a-",
          "a--b",
          "é",
          "\u202ea",
          "a\nb",
          "all",
          "packs",
          "safeguards",
          "true",
          "false",
          "null",
          "new",
          "then",
          "albania",
          "con.",
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");

  @Test
  void refuses_a_name_that_no_new_folder_can_have() throws IOException {
    Map<String, String> before = Snapshot.of(home);
    Library library = Library.load(rules).library().orElseThrow();
    for (String name : NO_NAMES) {
      Typed typed = new Typed(List.of("new", "arrangement", name, "--state", "AQ"));
      Scaffold refused =
          new NewArrangement(rules, library, typed, name, "AQ", Optional.empty()).scaffold();
      String id = name.equals("albania") ? "already-there" : "folder-name";
      assertEquals(List.of(id), refused.problems().stream().map(d -> d.id()).toList(), name);
      assertEquals(Map.of(), refused.files(), name);
    }
    assertEquals(before, Snapshot.of(home));
  }

  @Test
  void says_of_a_refused_name_that_nothing_was_written() throws IOException {
    Map<String, String> before = Snapshot.of(home);
    Commands.Result refused = begin("../antarctica", "--state", "AQ");
    assertEquals(1, refused.exit(), refused.out() + refused.err());
    assertTrue(refused.err().endsWith("Nothing was written.\n"), refused.err());
    assertEquals("", refused.out());
    assertEquals(before, Snapshot.of(home));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rule", "class"})
  void takes_a_name_that_is_a_word_elsewhere(String name) {
    assertEquals(0, begin(name, "--state", "AQ").exit());
    Commands.Result checked = Commands.run("check", rules.toString());
    assertEquals(0, checked.exit(), checked.out());
  }

  @Test
  void finds_everything_that_stands_against_it_at_once() {
    Commands.Result refused =
        Commands.run("new", "arrangement", "Antarctica", "--state", "AQQ", "--prefix", "a-b");
    assertEquals(
        """
        error[folder-name]: "Antarctica" cannot be the name of a partner's folder
         --> the command:1:17
          |
        1 | new arrangement Antarctica --state AQQ --prefix a-b
          |                 ^^^^^^^^^^ write small letters a to z and hyphens, a letter first
          = see: docs/lints/folder-name.md

        error[unknown-state]: "AQQ" is not the code of a state
         --> the command:1:36
          |
        1 | new arrangement Antarctica --state AQQ --prefix a-b
          |                                    ^^^ did you mean AQ?
          = see: docs/lints/unknown-state.md

        error[rule-prefix]: "a-b" cannot stand at the head of ids
         --> the command:1:49
          |
        1 | new arrangement Antarctica --state AQQ --prefix a-b
          |                                                 ^^^ write at most 12 capital letters and\
         digits, a letter first, as in AL

        3 errors, 0 warnings in 1 file
        Nothing was written.
        """,
        refused.err());
  }

  @ParameterizedTest
  @CsvSource({"XX", "aq", "A", "ZZ", "''"})
  void refuses_what_is_no_state(String state) {
    Commands.Result refused = begin("antarctica", "--state", state);
    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("error[unknown-state]"), refused.err());
  }

  @Test
  void asks_for_another_prefix_where_the_state_has_a_partner() {
    Commands.Result refused = begin("northern-albania", "--state", "AL");
    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("the rule AL-EVID-1 has the prefix AL"), refused.err());
    assertTrue(refused.err().contains("choose another, with --prefix"), refused.err());
    assertEquals(0, begin("northern-albania", "--state", "AL", "--prefix", "NAL").exit());
    Commands.Result tested = Commands.run("test", rules.toString());
    assertEquals(0, tested.exit(), tested.out());
  }

  @Test
  void refuses_a_prefix_that_a_case_has() throws IOException {
    Files.createDirectories(home.resolve("cases/others"));
    Files.writeString(home.resolve("cases/others/x.json"), "{ \"case\": \"aq-0003\" }");
    Commands.Result refused = begin("antarctica", "--state", "AQ");
    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("error[rule-prefix-taken]: the case in "), refused.err());
  }

  @Test
  void refuses_a_folder_that_is_half_made() throws IOException {
    Files.createDirectories(home.resolve("cases/antarctica"));
    Map<String, String> before = Snapshot.of(home);
    Commands.Result refused = begin("antarctica", "--state", "AQ");
    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("cases/antarctica is there already"), refused.err());
    assertEquals(before, Snapshot.of(home));
  }

  @Test
  void writes_nothing_into_a_folder_that_cannot_be_written() throws IOException {
    Files.createDirectories(home.resolve("cases"));
    Map<String, String> before = Snapshot.of(home);
    assertTrue(rules.toFile().setWritable(false));
    assumeFalse(Files.isWritable(rules), "the superuser may write anywhere");
    Commands.Result refused = begin("antarctica", "--state", "AQ");
    assertTrue(rules.toFile().setWritable(true));
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("permission denied"), refused.err());
    assertEquals(before, Snapshot.of(home));
  }

  @Test
  void says_what_to_add_where_the_rules_lack_the_source() throws IOException {
    Path sources = rules.resolve("sources.yaml");
    String text = Files.readString(sources);
    int at = text.indexOf("to-be-filled-in:");
    Files.writeString(
        sources, text.substring(0, at) + text.substring(text.indexOf("operating-values:")));
    Commands.Result refused = begin("antarctica", "--state", "AQ");
    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("error[missing-source-entry]"), refused.err());
    String entry =
        refused.err().lines().filter(line -> line.contains("add it:")).findFirst().orElseThrow();
    Files.writeString(
        sources, Files.readString(sources) + "\n" + entry.split("add it: +", 2)[1] + "\n");
    assertEquals(0, begin("antarctica", "--state", "AQ").exit());
  }

  @Test
  void writes_nothing_where_its_rules_could_not_be_read_in_these_words() throws IOException {
    Path good = RulesCopy.of(Path.of("src/test/resources/packs/good"), home.resolve("other"));
    Path sources = good.resolve("sources.yaml");
    Files.writeString(
        sources,
        Files.readString(sources) + "\nto-be-filled-in: { citation: None, label: illustrative }\n");
    Map<String, String> before = Snapshot.of(home);
    Commands.Result refused =
        Commands.run(
            "new", "arrangement", "antarctica", "--state", "AQ", "--rules", good.toString());
    assertEquals(1, refused.exit());
    assertTrue(
        refused.err().contains("--> " + good.resolve("antarctica/1-evidence.drl")), refused.err());
    assertEquals(before, Snapshot.of(home));
  }

  @Test
  void does_nothing_beside_rules_that_are_not_usable() throws IOException {
    Files.writeString(rules.resolve("albania/1-evidence.drl"), "package");
    Commands.Result refused = begin("antarctica", "--state", "AQ");
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("The rules are not usable"), refused.err());
  }
}
