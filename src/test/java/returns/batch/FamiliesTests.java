package returns.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.diagnostics.Place;

@DisplayName("The cases of a family")
class FamiliesTests {
  private static Decided.Row row(String arrangement, String action, String outcome, String day) {
    return new Decided.Row(
        arrangement, action, outcome, day, "", Set.of(), List.of(), List.of(), new byte[0]);
  }

  private static Decided decided(String id, List<String> links, Decided.Row... rows) {
    return new Decided(
        null,
        id,
        Place.ofFile(id),
        List.of(rows),
        List.of(),
        new ArrayList<>(links),
        false,
        List.of());
  }

  private static List<Family> found(boolean byArrangement, Decided... cases) {
    Families families = new Families(byArrangement);
    for (Decided one : cases) {
      families.add(one);
    }
    return families.found();
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "no-bar-found, barred,       would-split",
    "no-bar-found, deferred,     would-split",
    "no-bar-found, not-covered,  would-split",
    "no-bar-found, referred,     would-split",
    "barred,       deferred,     could-split",
    "barred,       not-covered,  could-split",
    "barred,       referred,     could-split",
    "deferred,     referred,     could-split",
    "not-covered,  referred,     could-split",
    "no-bar-found, no-bar-found, -",
    "barred,       barred,       -",
    "referred,     referred,     -",
  })
  void are_told_where_the_answers_differ(String one, String other, String split) {
    List<Family> found =
        found(
            false,
            decided("A", List.of("B"), row("albania", "transfer", one, "2026-04-10")),
            decided("B", List.of(), row("albania", "transfer", other, "2026-04-10")));
    assertEquals(
        split.equals("-") ? List.of() : List.of(split),
        found.stream().map(family -> family.split().word()).toList());
  }

  @Test
  void would_part_where_no_bar_is_found_for_each_on_different_days_or_to_different_States() {
    Decided here =
        decided("A", List.of("B"), row("albania", "transfer", "no-bar-found", "2026-04-10"));
    List<Family> days =
        found(
            false,
            here,
            decided("B", List.of(), row("albania", "transfer", "no-bar-found", "2026-04-11")));
    assertEquals(
        List.of("no bar was found for each, but not known to be on the same day"),
        days.stream().map(Family::why).toList());
    List<Family> states =
        found(
            false,
            here,
            decided("B", List.of(), row("vietnam", "transfer", "no-bar-found", "2026-04-10")));
    assertEquals(
        List.of("no bar was found for each, but not to the same State"),
        states.stream().map(Family::why).toList());
  }

  @Test
  void are_linked_whichever_of_them_says_so_and_over_several_links() {
    List<Family> found =
        found(
            false,
            decided("A", List.of(), row("albania", "transfer", "no-bar-found", "")),
            decided("b", List.of("a", "C"), row("albania", "transfer", "referred", "")),
            decided("C", List.of(), row("albania", "transfer", "referred", "")),
            decided("D", List.of(), row("albania", "transfer", "barred", "")));
    assertEquals(1, found.size());
    assertEquals(
        List.of("A", "b", "C"), found.get(0).members().stream().map(Family.Member::id).toList());
    assertEquals(Family.Split.WOULD_SPLIT, found.get(0).split());
  }

  @Test
  void of_which_one_was_not_decided_are_told_for_nobody_can_know() {
    List<Family> found =
        found(false, decided("A", List.of("Z-9"), row("albania", "transfer", "barred", "")));
    assertEquals(
        List.of("this run has no decision on Z-9, so nobody can tell"),
        found.stream().map(Family::why).toList());
    assertEquals(Family.Split.NOT_KNOWN, found.get(0).split());
    assertEquals(List.of("Z-9"), found.get(0).missing());
  }

  @Test
  void about_different_actions_are_not_compared_and_that_is_told() {
    List<Family> found =
        found(
            false,
            decided("A", List.of("B"), row("albania", "transfer", "no-bar-found", "")),
            decided("B", List.of(), row("albania", "prepare", "no-bar-found", "")));
    assertEquals(
        List.of("the decisions are about different actions"),
        found.stream().map(Family::why).toList());
  }

  @Test
  void are_compared_arrangement_by_arrangement_where_the_same_were_asked_for() {
    List<Family> found =
        found(
            true,
            decided(
                "A",
                List.of("B"),
                row("albania", "transfer", "no-bar-found", ""),
                row("iraq", "transfer", "barred", "")),
            decided("B", List.of(), row("iraq", "transfer", "barred", "")));
    assertEquals(List.of("albania"), found.stream().map(Family::arrangement).toList());
    assertEquals(
        List.of("no-bar-found", ""),
        found.get(0).members().stream().map(Family.Member::outcome).toList(),
        "one who is certainly not covered stays behind");
    assertEquals(Family.Split.WOULD_SPLIT, found.get(0).split());
  }

  @Test
  void without_links_are_no_families() {
    assertEquals(
        List.of(),
        found(
            false,
            decided("A", List.of(), row("albania", "transfer", "no-bar-found", "")),
            decided("B", List.of(), row("albania", "transfer", "barred", ""))));
  }

  /** A decision has some 80,000 bytes, and a run many thousands of decisions. */
  @Test
  void hold_on_to_no_decision_once_it_is_written() throws InterruptedException {
    Families families = new Families(false);
    WeakReference<byte[]> written = addLarge(families);
    for (int i = 0; i < 50 && !written.refersTo(null); i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertTrue(written.refersTo(null), "the bytes of a decision are still in memory");
    assertEquals(1, families.found().size());
  }

  private static WeakReference<byte[]> addLarge(Families families) {
    byte[] bytes = new byte[80_000];
    Decided.Row row =
        new Decided.Row(
            "albania", "transfer", "barred", "", "", Set.of(), List.of(), List.of(), bytes);
    families.add(decided("A", List.of("Z-9"), row));
    return new WeakReference<>(bytes);
  }
}
