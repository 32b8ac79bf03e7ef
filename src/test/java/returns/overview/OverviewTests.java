package returns.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.rules.Label;
import returns.rules.Status;

@DisplayName("An overview")
class OverviewTests {

  private static PackOverview pack(Overview overview, String name) {
    return overview.packs().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  private static InstrumentOverview instrument(Overview overview, String id) {
    return overview.packs().stream()
        .flatMap(pack -> pack.instruments().stream())
        .filter(instrument -> instrument.instrument().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static InstrumentOverview.OnDay onDay(Overview overview, String id) {
    return instrument(overview, id).onDay().orElseThrow();
  }

  private static TermOverview.OnDay term(Overview overview, String pack, String name) {
    return pack(overview, pack).terms().stream()
        .filter(term -> term.term().name().equals(name))
        .findFirst()
        .flatMap(TermOverview::onDay)
        .orElseThrow();
  }

  @Test
  void lists_arrangements_in_the_order_of_the_record_and_the_safeguards_last() {
    assertEquals(
        List.of("ruritania", "freedonia", "elbonia", "safeguards"),
        OverviewRules.all().packs().stream().map(PackOverview::name).toList());
  }

  @Test
  void of_some_arrangements_leaves_the_safeguards_out() {
    Overview overview =
        Overview.ofArrangements(
            OverviewRules.LIBRARY, new Overview.Days(Optional.empty(), Optional.empty()));
    assertEquals(
        List.of("ruritania", "freedonia", "elbonia"),
        overview.packs().stream().map(PackOverview::name).toList());
    assertEquals(overview.packs(), overview.arrangements());
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, obliges {3}")
  @CsvSource({
    "2024-04-24, NOT_YET, NOT_YET, NOT_MET",
    "2024-04-25, HOLDS, HOLDS, MET",
    "2024-07-05, HOLDS, HOLDS, MET",
    "2024-07-06, HOLDS, ENDED, NOT_MET",
    "2026-03-15, HOLDS, ENDED, NOT_MET",
    "2026-03-16, ENDED, ENDED, NOT_MET"
  })
  void tells_the_end_of_operation_from_the_end_of_force(
      String day, InTime force, InTime operation, Status obliges) {
    assertEquals(
        new InstrumentOverview.OnDay(force, operation, obliges),
        onDay(OverviewRules.on(day), "ruritania-treaty"));
  }

  @ParameterizedTest(name = "{0}: {1}, obliges {2}")
  @CsvSource({
    "2020-12-31, NOT_YET, NOT_MET",
    "2021-01-01, NOT_KNOWN, UNKNOWN",
    "2021-06-29, NOT_KNOWN, UNKNOWN",
    "2021-06-30, HOLDS, MET"
  })
  void leaves_open_what_lies_between_bounds(String day, InTime force, Status obliges) {
    assertEquals(
        new InstrumentOverview.OnDay(force, force, obliges),
        onDay(OverviewRules.on(day), "elbonia-2021"));
  }

  @Test
  void leaves_open_what_is_not_known_at_all_and_yet_obliges_nobody() {
    assertEquals(
        new InstrumentOverview.OnDay(InTime.NOT_KNOWN, InTime.NOT_KNOWN, Status.NOT_MET),
        onDay(OverviewRules.on("2026-01-01"), "elbonia-statement"));
  }

  @Test
  void never_counts_what_is_hypothetical_as_an_obligation() {
    assertEquals(
        new InstrumentOverview.OnDay(InTime.HOLDS, InTime.HOLDS, Status.NOT_MET),
        onDay(OverviewRules.on("2026-01-01"), "freedonia-draft-2014"));
  }

  @Test
  void knows_nothing_of_a_life_that_became_known_later() {
    Overview before = OverviewRules.on("2026-07-01", "2026-06-09");
    assertEquals(
        new InstrumentOverview.OnDay(InTime.NOT_KNOWN, InTime.NOT_KNOWN, Status.UNKNOWN),
        onDay(before, "ruritania-protocol"));
    assertEquals(
        LawEnglish.NOT_KNOWN, LawEnglish.days(instrument(before, "ruritania-protocol").inForce()));
    assertEquals(
        Status.MET,
        onDay(OverviewRules.on("2026-07-01", "2026-06-10"), "ruritania-protocol").obliges());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2024-04-24, none",
    "2024-04-25, 3",
    "2024-12-31, 3",
    "2025-01-01, none",
    "2025-02-28, none",
    "2025-03-01, 1"
  })
  void gives_each_term_the_value_of_the_day_or_none(String day, String value) {
    TermOverview.OnDay term = term(OverviewRules.on(day), "ruritania", "noticeDays");
    assertEquals(value, term.value().map(String::valueOf).orElse("none"));
    assertFalse(term.isSetAside());
  }

  @Test
  void sets_a_value_aside_that_became_known_later() {
    TermOverview.OnDay before =
        term(OverviewRules.on("2026-01-01", "2026-06-09"), "ruritania", "places");
    assertTrue(before.isSetAside());
    assertEquals(Optional.empty(), before.value());
    TermOverview.OnDay after =
        term(OverviewRules.on("2026-01-01", "2026-06-10"), "ruritania", "places");
    assertEquals(Optional.of(50), after.value());
  }

  @Test
  void names_the_rules_that_can_establish_what_is_required_and_counts_those_in_force() {
    assertEquals(
        List.of(List.of("RU-NAT-1", "RU-NAT-2"), List.of("RU-PLACE-1")),
        instrument(OverviewRules.all(), "ruritania-treaty").requires().stream()
            .map(InstrumentOverview.RequirementOverview::rules)
            .toList());
    assertEquals(Optional.of(2), rulesInForce("2025-12-31"));
    assertEquals(Optional.of(1), rulesInForce("2026-01-01"));
    assertEquals(
        Optional.empty(),
        instrument(OverviewRules.all(), "ruritania-treaty").requires().get(0).inForce());
  }

  private static Optional<Integer> rulesInForce(String day) {
    return instrument(OverviewRules.on(day), "ruritania-treaty").requires().get(0).inForce();
  }

  @Test
  void says_where_there_may_be_a_fact_that_is_not_stated() {
    assertTrue(facts(OverviewRules.all(), "freedonia").mayBeMore());
    assertFalse(facts(OverviewRules.all(), "ruritania").mayBeMore());
    FactsOverview before = facts(OverviewRules.on("2026-01-01", "2025-05-31"), "ruritania");
    assertTrue(before.mayBeMore());
    assertEquals(1, before.facts().size());
    FactsOverview after = facts(OverviewRules.on("2026-01-01", "2025-06-01"), "ruritania");
    assertFalse(after.mayBeMore());
    assertEquals(
        List.of(InTime.HOLDS, InTime.ENDED),
        after.facts().stream().map(fact -> fact.onDay().orElseThrow()).toList());
  }

  private static FactsOverview facts(Overview overview, String pack) {
    List<FactsOverview> facts = pack(overview, pack).facts();
    assertEquals(1, facts.size());
    return facts.get(0);
  }

  @Test
  void counts_listed_evidence_by_what_it_shows() {
    assertEquals(
        List.of(
            new PackOverview.EvidenceCount("nationality", "proof", 1, Label.READ),
            new PackOverview.EvidenceCount("nationality", "prima-facie", 1, Label.READ)),
        pack(OverviewRules.all(), "elbonia").evidence());
  }

  @Test
  void lists_every_value_that_was_not_read() {
    assertEquals(
        List.of(
            "operational ruritania-treaty: from 25 April 2024 to 5 July 2024 (unverified)",
            "in force ruritania-protocol: from 16 March 2026 on (unverified)",
            "signed ruritania-funds: 2016 (unverified)",
            "in force ruritania-funds: from 2 February 2016 on (illustrative)",
            "operational ruritania-funds: from 2 February 2016 to a day in 2019"
                + " (illustrative)",
            "fact Monitoring: body: court; independent: yes; visits: 2, from 1 January 2025 on"
                + " (unverified)",
            "fact Monitoring: independent: no, from 1 January 2024 to 31 December 2024"
                + " (illustrative)",
            "term places: 50, from 1 January 2026 on (illustrative)",
            "rule RU-NAT-2: So does a birth certificate, until the end of 2025 (unverified)"),
        pack(OverviewRules.all(), "ruritania").unsure().stream().map(OverviewTests::said).toList());
  }

  private static String said(LabelledValue value) {
    return value.of().english()
        + " "
        + value.name()
        + ": "
        + value.value()
        + " ("
        + value.label().word()
        + ")";
  }

  @Test
  void lists_every_term_that_lacks_a_value() {
    assertEquals(
        List.of(
            "noticeDays: no value from 1 January 2025 to 28 February 2025",
            "strictReading: no value on any day"),
        valueless(OverviewRules.all()));
    assertEquals(
        List.of(
            "noticeDays: no value from 1 January 2025 to 28 February 2025",
            "places: no value from 1 January 2026 on",
            "strictReading: no value on any day"),
        valueless(OverviewRules.on("2026-01-01", "2026-06-09")));
  }

  private static List<String> valueless(Overview overview) {
    return pack(overview, "ruritania").valueless().stream()
        .map(term -> term.term().name() + ": " + term.english())
        .toList();
  }

  @Test
  void counts_each_value_once_and_all_of_them() {
    Overview overview = OverviewRules.all();
    for (PackOverview pack : overview.packs()) {
      int counted = 0;
      for (Label label : Label.values()) {
        counted += pack.counts().of(label);
      }
      assertEquals(pack.values().size(), counted, pack.name());
      assertEquals(pack.valueless().size(), pack.counts().noValue(), pack.name());
    }
    LabelCounts ruritania = pack(overview, "ruritania").counts();
    assertEquals(7, ruritania.of(Label.READ));
    assertEquals(5, ruritania.of(Label.UNVERIFIED));
    assertEquals(4, ruritania.of(Label.ILLUSTRATIVE));
    assertEquals(0, ruritania.of(Label.HYPOTHETICAL));
    assertEquals(2, ruritania.noValue());
    assertEquals(2, pack(overview, "freedonia").counts().of(Label.HYPOTHETICAL));
    assertEquals(
        overview.packs().stream().mapToInt(p -> p.counts().of(Label.READ)).sum(),
        overview.counts().of(Label.READ));
  }

  @Test
  void leaves_out_what_was_not_known_yet() {
    List<LabelledValue> values =
        pack(OverviewRules.on("2026-01-01", "2025-05-31"), "ruritania").values();
    assertTrue(values.stream().noneMatch(value -> value.name().equals("ruritania-protocol")));
    assertEquals(1, values.stream().filter(value -> value.of() == LabelledValue.Of.FACT).count());
  }
}
