package returns.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.assembly.RealRules;
import returns.dates.Span;
import returns.evaluation.Results;
import returns.evaluation.RuleSet;
import returns.facts.CaseReader;
import returns.rules.Arrangement;
import returns.rules.Instrument;
import returns.rules.Instrument.IfNotMet;
import returns.rules.Instrument.Life;
import returns.rules.Instrument.Person;
import returns.rules.Instrument.Requirement;
import returns.rules.Label;
import returns.rules.Pack;
import returns.rules.Status;
import returns.rules.Term;
import returns.situation.Clocks;
import returns.situation.Standing;
import returns.situation.StandingOf;

/** Each line of docs/semantics.md on when an instrument is a basis, by itself. */
@DisplayName("An instrument on 16 March 2026")
class InstrumentsTests {
  private static final LocalDate AS_AT = LocalDate.of(2026, 3, 16);
  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
  private static final Life ALWAYS = life(LONG_AGO, Term.OPEN);
  private static final Set<Person> ALL = EnumSet.allOf(Person.class);

  private static Life life(Object starts, Object ends) {
    return new Life(starts, ends, null, List.of(), Label.READ);
  }

  private static Instrument instrument(
      String kind, Life force, Life operation, Set<Person> covers, Requirement... requires) {
    return new Instrument(
        "example", kind, true, ALWAYS, force, operation, covers, List.of(requires));
  }

  private static Instrument inForce(Object starts, Object ends) {
    return instrument("treaty", life(starts, ends), ALWAYS, ALL);
  }

  private static InstrumentFinding finding(Instrument instrument, String theReturn, String more) {
    Pack real = RealRules.LIBRARY.safeguards();
    Arrangement arrangement =
        new Arrangement(
            "Example", OptionalInt.empty(), "AL", List.of(instrument), List.of(), List.of());
    RuleSet rules =
        new RuleSet(
            List.of(
                new Pack(
                    "example",
                    List.of(),
                    real.terms(),
                    real.termsType(),
                    Optional.of(arrangement),
                    real.sha256())));
    String text =
        "{ \"case\": \"X\", \"return\": { \"partner\": \"albania\""
            + theReturn
            + " }"
            + more
            + " }";
    var read =
        new CaseReader(RealRules.LIBRARY.vocabulary())
            .read("x.json", 1, text.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), read.problems());
    Standing standing =
        new StandingOf(
                RealRules.LIBRARY.vocabulary(),
                RealRules.LIBRARY.listedEvidence(),
                RealRules.LIBRARY.calendars(),
                rules)
            .standing(read.stated().orElseThrow(), new Clocks(AS_AT, Optional.empty()));
    return new Instruments(
            standing.situation(), new Results(List.of()), arrangement, standing.theReturn(), false)
        .all(arrangement)
        .get(0);
  }

  private static Status force(Instrument instrument, String theReturn) {
    return finding(instrument, theReturn, "").force();
  }

  private static String transfer(String day) {
    return ", \"action\": \"transfer\""
        + (day.isEmpty() ? "" : ", \"transferAt\": \"" + day + "T10:00\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-16, 2026-03-16, NOT_MET", // it ends before the transfer
    "2026-03-16, 2026-04-10, MET",
    "2026-03-17, 2026-12-31, NOT_MET", // it begins after the day of evaluation
    "2000-01-01, 2026-04-09, NOT_MET",
    "2000-01-01, 2026-03-15, NOT_MET"
  })
  void is_in_force_only_on_both_days_of_a_transfer(LocalDate from, LocalDate until, Status force) {
    assertEquals(force, force(inForce(from, until), transfer("2026-04-10")));
  }

  @Test
  void a_step_before_the_transfer_has_one_day() {
    assertEquals(Status.MET, force(inForce(AS_AT, AS_AT), ", \"action\": \"prepare\""));
  }

  @Test
  void where_the_action_is_not_stated_the_day_of_a_transfer_may_count() {
    assertEquals(Status.UNKNOWN, force(inForce(AS_AT, AS_AT), ""));
    assertEquals(Status.MET, force(inForce(AS_AT, Term.OPEN), ""));
  }

  @Test
  void a_transfer_without_a_day_lies_on_or_after_the_day_of_evaluation() {
    assertEquals(Status.MET, force(inForce(AS_AT, Term.OPEN), transfer("")));
    assertEquals(Status.UNKNOWN, force(inForce(AS_AT, LocalDate.of(2099, 12, 31)), transfer("")));
    assertEquals(Status.NOT_MET, force(inForce(LONG_AGO, AS_AT.minusDays(1)), transfer("")));
  }

  @Test
  void a_transfer_before_the_day_of_evaluation_is_judged_as_on_that_day() {
    assertEquals(Status.MET, force(inForce(AS_AT, Term.OPEN), transfer("2026-03-01")));
    assertEquals(
        Status.NOT_MET,
        force(inForce(LONG_AGO, LocalDate.of(2026, 3, 10)), transfer("2026-03-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-16, MET", // certainly from the second bound
    "2026-03-01, 2026-03-17, UNKNOWN",
    "2026-03-16, 2026-03-20, UNKNOWN",
    "2026-03-17, 2026-03-20, NOT_MET" // certainly not before the first
  })
  void a_first_day_within_bounds_is_certain_only_outside_them(
      LocalDate notBefore, LocalDate notAfter, Status force) {
    assertEquals(
        force,
        force(inForce(Span.of(notBefore, notAfter), Term.OPEN), ", \"action\": \"prepare\""));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-16, 2026-03-20, MET",
    "2026-03-15, 2026-03-20, UNKNOWN",
    "2026-03-10, 2026-03-16, UNKNOWN",
    "2026-03-10, 2026-03-15, NOT_MET"
  })
  void a_last_day_within_bounds_is_certain_only_outside_them(
      LocalDate notBefore, LocalDate notAfter, Status force) {
    assertEquals(
        force, force(inForce(LONG_AGO, Span.of(notBefore, notAfter)), ", \"action\": \"prepare\""));
  }

  @Test
  void days_that_are_not_known_leave_it_open() {
    assertEquals(Status.UNKNOWN, force(inForce(null, Term.OPEN), transfer("2026-04-10")));
    assertEquals(Status.UNKNOWN, force(inForce(LONG_AGO, null), transfer("2026-04-10")));
  }

  @Test
  void it_must_operate_too() {
    Life ended = life(LONG_AGO, AS_AT.minusDays(1));
    InstrumentFinding finding =
        finding(instrument("treaty", ALWAYS, ended, ALL), transfer("2026-04-10"), "");
    assertEquals(Status.MET, finding.force());
    assertEquals(Status.NOT_MET, finding.operation());
    assertEquals(Status.NOT_MET, finding.stands());
  }

  @ParameterizedTest
  @CsvSource({
    "treaty, MET",
    "agreement, MET",
    "memorandum, MET",
    "hypothetical, NOT_MET", // it was not asked for
    "political-statement, NOT_MET",
    "funding, NOT_MET"
  })
  void what_is_no_agreement_obliges_nobody_whatever_its_file_says(String kind, Status obliges) {
    assertEquals(
        obliges,
        finding(instrument(kind, ALWAYS, ALWAYS, ALL), transfer("2026-04-10"), "").obliges());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATIONALS | \"nationalities\": [ { \"state\": \"AL\" } ] | MET",
        "NATIONALS | \"nationalities\": [ { \"state\": \"XK\" } ] | NOT_MET",
        "NATIONALS | \"nationalities\": [] | NOT_MET",
        "NATIONALS | \"nationalities\": [ {} ] | UNKNOWN",
        "NATIONALS | \"person\": {} | UNKNOWN",
        "THIRD_COUNTRY | \"nationalities\": [ { \"state\": \"XK\" } ] | MET",
        "THIRD_COUNTRY | \"nationalities\": [ { \"state\": \"XK\" }, { \"state\": \"AL\" } ] | NOT_MET",
        "THIRD_COUNTRY | \"nationalities\": [ { \"state\": \"XX\" } ] | NOT_MET",
        "THIRD_COUNTRY | \"nationalities\": { \"items\": [ { \"state\": \"XK\" } ], \"complete\": false } | UNKNOWN",
        "FORMER_NATIONALS | \"formerNationalities\": [ { \"state\": \"AL\" } ] | MET",
        "FORMER_NATIONALS | \"formerNationalities\": [] | NOT_MET",
        "FORMER_NATIONALS | \"nationalities\": [] | UNKNOWN",
        "STATELESS | \"nationalities\": [ { \"state\": \"XX\" } ] | MET",
        "STATELESS | \"nationalities\": [], \"person\": { \"stateless\": \"recognised\" } | MET",
        "STATELESS | \"nationalities\": [], \"person\": { \"stateless\": \"claimed\" } | UNKNOWN",
        "STATELESS | \"nationalities\": [], \"person\": { \"stateless\": \"no\" } | NOT_MET",
        "STATELESS | \"nationalities\": [] | UNKNOWN"
      })
  void covers_a_person_by_what_the_case_says_of_nationality(
      Person person, String stated, Status covers) {
    Instrument only = instrument("treaty", ALWAYS, ALWAYS, EnumSet.of(person));
    assertEquals(covers, finding(only, transfer("2026-04-10"), ", " + stated).covers());
  }

  @ParameterizedTest
  @CsvSource({"transfer, MET", "prepare, NOT_MET", "'', UNKNOWN"})
  void whether_a_requirement_applies_is_unknown_where_the_action_is(String action, Status applies) {
    Requirement requirement = new Requirement("agreed", List.of("transfer"), IfNotMet.DEFERRED);
    String theReturn = action.isEmpty() ? "" : ", \"action\": \"" + action + "\"";
    InstrumentFinding finding =
        finding(
            instrument("treaty", ALWAYS, ALWAYS, ALL, requirement),
            theReturn,
            ", \"nationalities\": [ { \"state\": \"AL\" } ]");
    assertEquals(applies, finding.requirements().get(0).applies());
    assertEquals(applies.not(), finding.requirements().get(0).satisfied());
    assertEquals(applies, finding.waits());
  }

  @ParameterizedTest
  @CsvSource({"AL, MET", "XK, NOT_MET", "'', UNKNOWN"})
  void nobody_waits_for_what_is_missing_for_somebody_else(String state, Status waits) {
    Requirement requirement = new Requirement("agreed", List.of("transfer"), IfNotMet.DEFERRED);
    Instrument only =
        instrument("treaty", ALWAYS, ALWAYS, EnumSet.of(Person.NATIONALS), requirement);
    String stated =
        state.isEmpty() ? "" : ", \"nationalities\": [ { \"state\": \"" + state + "\" } ]";
    assertEquals(waits, finding(only, transfer("2026-04-10"), stated).waits());
  }
}
