package returns.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.explain.Layout;
import returns.impact.EditedRules;

@DisplayName("Rules and cases that are watched")
class WatchingTests {
  private static final String PROTECTION = "safeguards/2-protection.drl";

  @TempDir private Path home;
  private EditedRules rules;
  private Path cases;
  private Watching watching;

  @BeforeEach
  void begin() throws IOException {
    rules = EditedRules.in(home);
    cases = Files.createDirectories(home.resolve("cases/albania"));
    try (Stream<Path> files = Files.list(Path.of("cases/albania"))) {
      for (Path file : files.sorted().limit(45).toList()) {
        Files.copy(file, cases.resolve(file.getFileName()));
      }
    }
    Path tests = Files.createDirectories(rules.folder().resolve("albania/tests"));
    Files.writeString(
        tests.resolve("appeal.yaml"),
        """
        base: cases/albania/AL-0028.json
        scenarios:
          - name: on the last day of an appeal nobody is returned
            expect: { outcome: deferred, findings: [SG-APPEAL-WINDOW-1] }
          - name: without any claim there is no bar
            set: { "claims": [] }
            expect: { outcome: no-bar-found }
        """);
    watching = fresh();
    Saved first = look();
    assertEquals(new Saved.Counts(45, 2, 47, 0), first.counts());
    assertEquals(List.of(), first.failing());
    assertEquals(List.of(), first.problems());
  }

  private Watching fresh() {
    return new Watching(rules.folder(), List.of(cases.toString()));
  }

  private Saved look() throws IOException {
    return watching.look().orElseThrow();
  }

  /** However it was come to, every answer is that of reading everything from its beginning. */
  private void assertAsIfReadAfresh() throws IOException {
    Watching other = fresh();
    other.look();
    assertEquals(other.words(), watching.words());
  }

  private static List<String> told(List<Saved.Turn> turns) {
    return turns.stream().map(t -> t.name() + ": " + t.before() + " → " + t.after()).toList();
  }

  @Test
  void are_not_looked_at_where_nothing_was_saved() throws IOException {
    assertEquals(Optional.empty(), watching.look());
    Files.write(
        rules.folder().resolve(PROTECTION), Files.readAllBytes(rules.folder().resolve(PROTECTION)));
    assertEquals(Optional.empty(), watching.look(), "the same bytes again");
  }

  @Test
  void evaluate_only_the_edited_rule_and_what_depends_on_it() throws IOException {
    rules.withLostBar();
    Saved saved = look();
    assertEquals(List.of("SG-ASY-PENDING-2"), saved.edits().stream().map(e -> e.name()).toList());
    assertEquals(new Saved.Counts(45, 2, 0, 47), saved.counts());
    assertEquals(List.of("AL-0041: referred → barred"), told(saved.cases()));
    assertAsIfReadAfresh();
  }

  @Test
  void know_a_verb_that_changes_what_the_same_findings_come_to() throws IOException {
    Map<String, String> before = watching.words();
    rules.with(
        PROTECTION,
        "decision.defer(\"An appeal may be brought until",
        "decision.bar(\"An appeal may be brought until");
    Saved saved = look();
    assertFalse(saved.cases().isEmpty());
    assertEquals(0, saved.counts().again());
    assertFalse(before.equals(watching.words()));
    assertAsIfReadAfresh();
  }

  @Test
  void know_a_rule_that_is_in_force_no_more() throws IOException {
    rules.with(
        PROTECTION, "@id(SG-APPEAL-WINDOW-1)", "@id(SG-APPEAL-WINDOW-1)\n  @until(\"2026-01-01\")");
    Saved saved = look();
    assertTrue(
        told(saved.cases()).contains("AL-0028: deferred → no-bar-found"),
        told(saved.cases())::toString);
    assertEquals(0, saved.counts().again());
    assertAsIfReadAfresh();
  }

  @Test
  void evaluate_the_packs_of_a_term_from_the_beginning_and_say_which_scenario_fails()
      throws IOException {
    rules.withShorterAppeal();
    Saved saved = look();
    assertEquals(new Saved.Counts(45, 2, 47, 0), saved.counts());
    assertEquals(
        List.of("on the last day of an appeal nobody is returned: passes → fails"),
        told(saved.scenarios()));
    assertEquals(1, saved.failing().size());
    assertAsIfReadAfresh();
    String text = SavedText.of(saved, 7, new Layout(200, false));
    assertTrue(text.contains("Edited: safeguards.terms.appealDays."), text);
    assertTrue(text.contains("appeal.yaml:3: on the last day of an appeal"), text);
    assertTrue(text.contains("deferred → no-bar-found: 1 (AL-0028)"), text);
    assertTrue(
        text.endsWith(
            "0 were evaluated for the edited rules and what depends on them, 47 from their beginning. 7 ms.\n"),
        text);
  }

  @Test
  void evaluate_nothing_where_another_pack_or_only_words_were_edited() throws IOException {
    rules.with(
        "rwanda/1-conditions.drl", "package returns.rwanda;", "// why\npackage returns.rwanda;");
    Saved comment = look();
    assertEquals(List.of(), comment.edits());
    assertEquals(new Saved.Counts(45, 2, 0, 0), comment.counts());
    rules.with(PROTECTION, "rule \"An asylum claim is pending\"", "rule \"A claim\"");
    Saved words = look();
    assertEquals(1, words.edits().size());
    assertEquals(new Saved.Counts(45, 2, 0, 0), words.counts());
    String text = SavedText.of(words, 1, new Layout(200, false));
    assertTrue(text.contains("Only words were edited: no outcome can change by them."), text);
    assertTrue(text.contains("No case and no scenario changes. Nothing had to be evaluated."));
  }

  @Test
  void keep_their_answers_while_the_rules_cannot_be_used() throws IOException {
    Map<String, String> before = watching.words();
    rules.with(
        PROTECTION,
        "decision.bar(\"An asylum claim is pending: no",
        "decision.bra(\"An asylum claim is pending: no");
    Saved broken = look();
    assertFalse(broken.isUsable());
    assertTrue(broken.diagnostics().get(0).place().file().endsWith("2-protection.drl"));
    assertEquals(before, watching.words());
    rules.with(PROTECTION, "decision.bra(", "decision.bar(");
    Saved mended = look();
    assertTrue(mended.isUsable());
    assertEquals(new Saved.Counts(45, 2, 0, 0), mended.counts());
    assertEquals(before, watching.words());
  }

  @Test
  void read_a_case_that_is_edited_made_or_gone() throws IOException {
    Path edited = cases.resolve("AL-0028.json");
    Files.writeString(
        edited,
        Files.readString(edited)
            .replaceFirst("\"decidedOn\": \"2026-03-30\"", "\"decidedOn\": \"2026-03-31\""));
    Files.copy(Path.of("cases/albania/AL-0100.json"), cases.resolve("AL-0100.json"));
    Files.delete(cases.resolve("AL-0001.json"));
    Saved saved = look();
    assertEquals(List.of("AL-0028: deferred → no-bar-found"), told(saved.cases()));
    assertEquals(45, saved.counts().cases());
    assertEquals(4, saved.counts().again(), "two cases, and both scenarios on the edited one");
    assertAsIfReadAfresh();
  }

  @Test
  void know_a_rule_that_is_taken_out() throws IOException {
    String text = Files.readString(rules.folder().resolve(PROTECTION));
    int from = text.indexOf("rule \"An asylum claim of a national of the partner is pending\"");
    int to = text.indexOf("\nend\n", from) + 5;
    rules.with(PROTECTION, text.substring(from, to), "");
    Saved saved = look();
    assertEquals(47, saved.counts().again());
    assertAsIfReadAfresh();
  }
}
