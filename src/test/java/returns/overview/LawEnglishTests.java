package returns.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import returns.dates.Span;
import returns.rules.Instrument;
import returns.rules.Instrument.Life;
import returns.rules.Instrument.Person;
import returns.rules.Label;
import returns.rules.Term;

@DisplayName("What the law's files say, in English")
class LawEnglishTests {
  private static final LocalDate FIRST = LocalDate.of(2021, 11, 19);
  private static final LocalDate LAST = LocalDate.of(2022, 12, 13);

  static Stream<Arguments> lives() {
    return Stream.of(
        Arguments.of(FIRST, LAST, "from 19 November 2021 to 13 December 2022"),
        Arguments.of(FIRST, Term.OPEN, "from 19 November 2021 on"),
        Arguments.of(
            new Span(FIRST, LAST),
            Term.OPEN,
            "from a day between 19 November 2021 and 13 December 2022, with no last day"),
        Arguments.of(
            new Span(FIRST, Term.OPEN),
            LAST,
            "from a day on or after 19 November 2021 to 13 December 2022"),
        Arguments.of(
            FIRST,
            new Span(Term.DAWN, LAST),
            "from 19 November 2021 to a day on or before 13 December 2022"),
        Arguments.of(FIRST, null, "from 19 November 2021 to a day that is not known"),
        Arguments.of(null, LAST, "from a day that is not known to 13 December 2022"),
        Arguments.of(null, Term.OPEN, "not known"),
        Arguments.of(null, null, "not known"),
        Arguments.of(Term.DAWN, LAST, "to 13 December 2022"),
        Arguments.of(Term.DAWN, Term.OPEN, "on every day"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("lives")
  void of_days(Object starts, Object ends, String english) {
    assertEquals(english, LawEnglish.days(new Life(starts, ends, null, List.of(), Label.READ)));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "DAYS, 14, 14 days",
    "DAYS, 1, 1 day",
    "DAYS, 0, 0 days",
    "WORKING_DAYS, 3, 3 working days",
    "WORKING_DAYS, 1, 1 working day",
    "MONTHS, 1, 1 month",
    "YEARS, 2, 2 years",
    "WEEKS, 1, 1 week",
    "HOURS, 48, 48 hours",
    "NUMBER, 200, 200"
  })
  void of_numbers_with_their_units(Term.Type type, int value, String english) {
    assertEquals(english, LawEnglish.value(type, value));
  }

  @Test
  void of_other_values() {
    assertEquals("19 November 2021", LawEnglish.value(Term.Type.DATE, FIRST));
    assertEquals("no", LawEnglish.value(Term.Type.TRUTH, false));
    assertEquals("embassy", LawEnglish.value(Term.Type.WORD, "embassy"));
    assertEquals("no source", LawEnglish.sources(List.of()));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "treaty, true, nationals and third-country nationals",
    "agreement, true, nationals and third-country nationals",
    "memorandum, true, nationals and third-country nationals",
    "memorandum, false, nobody",
    "political-statement, true, nobody",
    "funding, true, nobody",
    "hypothetical, true, 'nobody: it is hypothetical. Evaluated only on request, as if it obliged"
        + " for nationals and third-country nationals'"
  })
  void of_whom_an_instrument_obliges_for(String kind, boolean obliges, String english) {
    assertEquals(
        english,
        LawEnglish.obligesFor(
            instrument(kind, obliges, Set.of(Person.THIRD_COUNTRY, Person.NATIONALS))));
  }

  @Test
  void an_instrument_that_covers_nobody_obliges_for_nobody() {
    assertEquals("nobody", LawEnglish.obligesFor(instrument("treaty", true, Set.of())));
  }

  private static Instrument instrument(String kind, boolean obliges, Set<Person> covers) {
    Life life = new Life(FIRST, LAST, null, List.of(), Label.READ);
    return new Instrument("some", kind, obliges, life, life, life, covers, List.of());
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "HOLDS, HOLDS, 'in force, operational'",
    "HOLDS, ENDED, 'in force, no longer operational'",
    "HOLDS, NOT_YET, 'in force, not yet operational'",
    "NOT_KNOWN, NOT_KNOWN, 'not known whether in force, not known whether operational'",
    "ENDED, ENDED, ended",
    "NOT_YET, NOT_YET, not yet in force",
    "ENDED, HOLDS, 'ended, operational'"
  })
  void of_how_it_stands(InTime force, InTime operation, String english) {
    assertEquals(
        english,
        LawEnglish.standing(
            new InstrumentOverview.OnDay(force, operation, returns.rules.Status.NOT_MET)));
  }
}
