package returns.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.LibraryDeciders;
import returns.assembly.RealRules;
import returns.batch.CaseDecider;
import returns.batch.Inputs;
import returns.batch.Run;
import returns.decision.Outcome;
import returns.packs.Library;

@DisplayName("The impact of two edits on the cases of Albania")
class ReplayTests {
  private static final String BAR = "SG-ASY-PENDING-2";
  private static final String TERM = "safeguards.terms.appealDays";

  @TempDir private static Path home;
  private static Library edited;
  private static Impact impact;

  @BeforeAll
  static void decide() throws IOException {
    edited = EditedRules.in(home).withShorterAppeal().withLostBar().library();
    impact = impact(edited, List.of("cases/albania"));
  }

  static Impact impact(Library after, List<String> paths) throws IOException {
    CaseDecider.Days days = new CaseDecider.Days(Optional.empty(), Optional.empty());
    return new Replay(
            RealRules.LIBRARY, after, days, new CaseDecider.Choice(Optional.empty(), false))
        .run(Inputs.find(paths, InputStream.nullInputStream()), new Silent());
  }

  /** Tells nobody. */
  private static final class Silent implements Run.Watcher {
    @Override
    public void begin(int cases) {}

    @Override
    public void done() {}
  }

  @Test
  void compares_every_case_and_loses_none() {
    assertTrue(impact.cases() > 200, impact.cases() + " cases");
    assertEquals(impact.cases(), impact.compared());
    assertEquals(List.of(), impact.failed());
    int sum =
        impact.flows().values().stream()
            .flatMap(row -> row.values().stream())
            .mapToInt(Integer::intValue)
            .sum();
    assertEquals(impact.compared(), sum);
    assertEquals(0, impact.differing());
  }

  @Test
  void tells_the_term_from_the_rule_by_deciding_each_alone() {
    Map<String, Integer> losing = impact.losing();
    assertEquals(Set.of(BAR, TERM), losing.keySet());
    for (Change change : impact.changes()) {
      assertEquals(Change.How.ALONE, change.because().how(), change.toString());
      assertFalse(change.because().edits().isEmpty(), change.toString());
    }
    Change window = of("AL-0028");
    assertEquals(List.of(TERM), window.because().edits());
    assertEquals(Direction.LESS, window.direction());
    assertTrue(
        window.lost().get(0).startsWith("SG-APPEAL-WINDOW-1: deferral until 30 March 2026 → "),
        window.lost().toString());
  }

  private static Change of(String id) {
    return impact.changes().stream()
        .filter(change -> change.caseId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The whole change of each case, found again by the other way of deciding: rule by rule. */
  @Test
  void agrees_with_the_decisions_themselves() throws IOException {
    CaseDecider old = RealRules.decider();
    CaseDecider now =
        new CaseDecider(
            edited.vocabulary(),
            LibraryDeciders.byReferenceAlone(edited),
            new CaseDecider.Days(Optional.empty(), Optional.empty()),
            new CaseDecider.Choice(Optional.empty(), false));
    assertTrue(impact.changes().size() >= 4, impact.changes().size() + " changes");
    for (Change change : impact.changes()) {
      byte[] bytes = Files.readAllBytes(Path.of(change.where()));
      assertEquals(change.before(), outcome(old, bytes), change.caseId());
      assertEquals(change.after(), outcome(now, bytes), change.caseId());
    }
  }

  private static Outcome outcome(CaseDecider decider, byte[] bytes) {
    return decider.decide("case.json", 1, bytes).decisions().get(0).outcome();
  }

  @Test
  void lists_those_that_become_less_protective_first() {
    List<Direction> directions = impact.changes().stream().map(Change::direction).toList();
    assertEquals(directions.stream().sorted().toList(), directions);
  }

  @Test
  void is_lost_until_each_of_its_causes_is_accepted() {
    assertEquals(Impact.Verdict.LOST, impact.verdict());
    Impact half = impact.accepting(Map.of(BAR, "a reason"));
    assertEquals(Impact.Verdict.LOST, half.verdict());
    assertEquals(Set.of(TERM), half.unaccepted());
    Impact both = impact.accepting(Map.of(BAR, "a reason", TERM, "another"));
    assertEquals(Impact.Verdict.NOTHING_LOST, both.verdict());
    List<String> said = ImpactEnglish.verdict(both);
    assertEquals("Accepted: SG-ASY-PENDING-2, because: a reason", said.get(0));
    assertEquals("Everything that becomes less protective was accepted.", said.get(2));
  }

  @Test
  void of_a_bar_that_is_taken_out_and_put_back_is_the_same_the_other_way_round() {
    Impact back =
        new Replay(
                edited,
                RealRules.LIBRARY,
                new CaseDecider.Days(Optional.empty(), Optional.empty()),
                new CaseDecider.Choice(Optional.empty(), false))
            .run(inputs("cases/albania/AL-0028.json"), new Silent());
    assertEquals(1, back.changes().size());
    assertEquals(Direction.MORE, back.changes().get(0).direction());
    assertEquals(Impact.Verdict.NOTHING_LOST, back.verdict());
    assertEquals(List.of(TERM), back.changes().get(0).because().edits());
  }

  private static Inputs.Found inputs(String path) {
    try {
      return Inputs.find(List.of(path), InputStream.nullInputStream());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void lists_a_case_that_no_side_can_read_and_one_that_is_named_twice(@TempDir Path folder)
      throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");
    String good = "cases/albania/AL-0001.json";
    Impact found = impact(edited, List.of(broken.toString(), good, good));
    assertEquals(1, found.compared());
    assertEquals(
        List.of(broken.toString(), good), found.failed().stream().map(f -> f.where()).toList());
    assertEquals("case-id-used", found.failed().get(1).why().get(0).id());
    assertEquals(Impact.Verdict.INCOMPLETE, found.verdict());
  }

  @Test
  void lists_a_case_that_only_one_side_can_decide(@TempDir Path other) throws IOException {
    EditedRules rules = EditedRules.in(other);
    rules.without("rwanda");
    Impact found = impact(rules.library(), List.of("cases/rwanda", "cases/albania/AL-0001.json"));
    assertEquals(1, found.compared());
    assertEquals(found.cases() - 1, found.oneSided().size());
    Impact.OneSided one = found.oneSided().get(0);
    assertFalse(one.isNew());
    assertEquals("unknown-partner", one.why().get(0).id());
    assertEquals(Impact.Verdict.INCOMPLETE, found.verdict());
  }
}
