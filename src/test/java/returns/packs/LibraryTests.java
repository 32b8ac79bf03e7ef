package returns.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.dates.Span;
import returns.diagnostics.Diagnostic;
import returns.rules.Arrangement;
import returns.rules.Citation;
import returns.rules.DatedFact;
import returns.rules.Instrument;
import returns.rules.Instrument.IfNotMet;
import returns.rules.Instrument.Life;
import returns.rules.Instrument.Person;
import returns.rules.Instrument.Requirement;
import returns.rules.Label;
import returns.rules.ListedEvidence;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Source;
import returns.rules.Term;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** What is read from the good folder. */
final class LibraryTests {
  private static final Citation AGREEMENT = new Citation("elbonia-2010", "");
  private static final Citation MODEL = new Citation("model-2005", "");

  private final Library library = good();
  private final Pack elbonia = library.arrangements().get("elbonia");
  private final Arrangement arrangement = elbonia.arrangement().orElseThrow();

  private static Library good() {
    Loaded loaded = Library.load(Variant.GOOD);
    assertEquals(List.of(), loaded.diagnostics());
    return loaded.library().orElseThrow();
  }

  @Test
  void sources_have_their_ids() {
    assertEquals(
        Set.of("elbonia-2010", "model-2005", "claims-act", "bank-holidays"),
        library.sources().keySet());
    assertEquals(
        new Source(
            "elbonia-2010",
            "Readmission agreement with Elbonia, 1 March 2010",
            Optional.of("https://example.org/elbonia-2010"),
            Optional.of(day("2010-03-01")),
            Label.READ,
            Optional.empty()),
        library.sources().get("elbonia-2010"));
    assertEquals(Optional.of("elbonia"), library.sources().get("model-2005").modelFor());
  }

  @Test
  void rules_stand_in_the_order_of_their_files_numbers() {
    assertEquals(
        List.of("EL-EVID-1", "EL-REPLY-1"), elbonia.rules().stream().map(Rule::id).toList());
    assertEquals(List.of(2, 10), elbonia.rules().stream().map(Rule::stage).toList());
    assertEquals(Optional.empty(), library.safeguards().arrangement());
    assertEquals("safeguards", library.safeguards().name());
  }

  @Test
  void rules_were_read_with_the_types_of_the_library() {
    assertSame(library.listedEvidence(), elbonia.rules().get(0).conditions().get(0).type());
    assertSame(elbonia.termsType(), elbonia.rules().get(1).conditions().get(1).type());
  }

  @Test
  void a_term_covers_every_day_once_and_says_where_nothing_is_known() {
    Term reply = elbonia.terms().get("replyDays");
    List<Citation> art10 = List.of(new Citation("elbonia-2010", "art 10"));
    assertEquals(
        List.of(
            gap("0001-01-01", "2010-02-28"),
            version("2010-03-01", "2015-12-31", 14, "2010-03-01", art10, Label.READ),
            gap("2016-01-01", "2017-12-31"),
            version(
                "2018-01-01",
                "2019-12-31",
                10,
                "2018-02-01",
                List.of(art10.get(0), MODEL),
                Label.UNVERIFIED),
            version("2020-01-01", "9999-12-31", 7, "2020-01-01", art10, Label.ILLUSTRATIVE)),
        reply.versions());
  }

  @Test
  void a_term_without_versions_is_unknown_on_every_day() {
    assertEquals(
        List.of(gap("0001-01-01", "9999-12-31")),
        library.safeguards().terms().get("adultAge").versions());
  }

  @Test
  void the_type_of_terms_has_a_field_for_each_in_the_order_of_the_file() {
    assertEquals(
        List.of(
            Field.plain("replyDays", 0, Kind.NUMBER, List.of(), "reply days"),
            Field.plain("firstDay", 1, Kind.DATE, List.of(), "first day"),
            Field.plain("copiesCount", 2, Kind.TRUTH, List.of(), "copies count"),
            Field.plain("channel", 3, Kind.WORD, List.of("embassy", "ministry"), "channel")),
        elbonia.termsType().fields());
    assertEquals(day("2012-03-01"), elbonia.terms().get("firstDay").versions().get(1).value());
    assertEquals(false, elbonia.terms().get("copiesCount").versions().get(1).value());
  }

  @Test
  void an_instrument_has_its_own_life_and_requirements() {
    Citation art20 = new Citation("elbonia-2010", "art 20");
    assertEquals(
        new Instrument(
            "elbonia-2010",
            "agreement",
            true,
            new Life(day("2010-01-10"), day("2010-01-10"), null, List.of(AGREEMENT), Label.READ),
            new Life(day("2010-03-01"), day("2020-12-31"), null, List.of(art20), Label.READ),
            new Life(day("2010-06-01"), day("2020-12-31"), null, List.of(art20), Label.READ),
            Set.of(Person.NATIONALS),
            List.of(
                new Requirement(
                    "nationality-shown",
                    List.of("request-document", "transfer"),
                    IfNotMet.NOT_COVERED),
                new Requirement("readmission-agreed", List.of("transfer"), IfNotMet.DEFERRED))),
        arrangement.instruments().get(0));
  }

  @Test
  void a_life_says_what_was_known_before(@TempDir Path folder) throws IOException {
    Variant.of(Path.of("src/test/resources/packs/bad/instrument-before-not-earlier.txt"))
        .apply(folder);
    Path file = folder.resolve("elbonia/arrangement.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("2021-03-31, known: 2021-07-15", "2021-03-31, known: 2021-07-14"));
    Loaded loaded = Library.load(folder);
    assertEquals(List.of(), loaded.diagnostics());
    Life force =
        loaded
            .library()
            .orElseThrow()
            .arrangements()
            .get("elbonia")
            .arrangement()
            .orElseThrow()
            .instruments()
            .get(1)
            .inForce();
    assertEquals(day("2021-07-15"), force.known());
    assertEquals(
        new Life(null, day("2021-03-31"), day("2021-07-14"), List.of(AGREEMENT), Label.READ),
        force.before());
  }

  @Test
  void days_known_within_bounds_are_spans_and_operation_follows_force() {
    Instrument second = arrangement.instruments().get(1);
    assertEquals(new Span(day("2021-01-01"), day("2021-06-30")), second.inForce().starts());
    assertEquals(Term.OPEN, second.inForce().ends());
    assertEquals(day("2021-07-15"), second.inForce().known());
    assertEquals(second.inForce(), second.operational());
    assertEquals(Set.of(Person.NATIONALS, Person.FORMER_NATIONALS), second.covers());
  }

  @Test
  void force_without_a_first_day_is_unknown_and_a_missing_signature_too() {
    Instrument statement = arrangement.instruments().get(2);
    assertEquals(
        new Life(null, Term.OPEN, null, List.of(MODEL), Label.ILLUSTRATIVE), statement.inForce());
    assertEquals(null, statement.signed().starts());
  }

  @Test
  void evidence_is_of_nationality_unless_it_says_otherwise() {
    assertEquals(
        List.of(
            new ListedEvidence(
                "passport",
                "proof",
                "nationality",
                List.of(new Citation("elbonia-2010", "annex 1")),
                Label.READ),
            new ListedEvidence(
                "birth-certificate",
                "prima-facie",
                "nationality",
                List.of(new Citation("elbonia-2010", "annex 2")),
                Label.READ)),
        arrangement.evidence());
  }

  @Test
  void dated_facts_hold_values_of_their_fields() {
    assertEquals(
        List.of(
            new DatedFact(
                library.vocabulary().required("Monitoring"),
                Map.of(
                    "independent", true, "body", "court", "visits", 2, "since", day("2014-05-01")),
                day("2015-01-01"),
                day("2019-12-31"),
                day("2015-02-01"),
                List.of(MODEL),
                Label.ILLUSTRATIVE)),
        arrangement.facts());
  }

  @Test
  void calendars_know_their_days() {
    var england = library.calendars().named("england-and-wales").orElseThrow();
    assertEquals(day("2026-01-01"), england.first());
    assertEquals(day("2026-12-31"), england.last());
    assertEquals(Optional.of(false), england.isWorkingDay(day("2026-12-25")));
    assertEquals(Optional.of(false), england.isWorkingDay(day("2026-12-30")), "closed each year");
    assertEquals(Optional.of(true), england.isWorkingDay(day("2026-12-24")));
    assertEquals(Optional.of(false), england.isWorkingDay(day("2027-01-01")), "expected");
    assertEquals(Optional.empty(), england.isWorkingDay(day("2027-01-04")), "not yet published");
    assertEquals(null, england.holidays().get(0).known(), "always known");
    assertEquals(day("2025-01-01"), england.holidays().get(1).known());
    assertEquals(Set.of("england-and-wales", "scotland"), library.calendars().names());
  }

  @Test
  void only_the_arrangements_asked_for_are_read(@TempDir Path folder) throws IOException {
    Variant.copyGood(folder);
    Files.createDirectories(folder.resolve("ruritania"));
    Files.writeString(folder.resolve("ruritania/arrangement.yaml"), "[broken");
    assertEquals(Optional.empty(), Library.load(folder).library());
    assertEquals(
        Set.of("elbonia"),
        Library.load(folder, Set.of("elbonia")).library().orElseThrow().arrangements().keySet());
    assertEquals(
        Set.of(), Library.load(folder, Set.of()).library().orElseThrow().arrangements().keySet());
  }

  @Test
  void an_arrangement_that_is_not_there_is_told_with_its_near_names() {
    Loaded loaded = Library.load(Variant.GOOD, Set.of("elbona"));
    assertEquals(Optional.empty(), loaded.library());
    Diagnostic told = loaded.diagnostics().get(0);
    assertEquals("unknown-arrangement", told.id());
    assertEquals("did you mean elbonia?", told.help());
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    Loaded loaded = Library.load(Path.of("no-such-folder"));
    assertEquals(Optional.empty(), loaded.library());
    assertEquals(
        List.of("no-rules-folder"), loaded.diagnostics().stream().map(Diagnostic::id).toList());
  }

  private static Term.Version version(
      String starts, String ends, Object value, String known, List<Citation> from, Label label) {
    return new Term.Version(day(starts), day(ends), value, day(known), from, label);
  }

  private static Term.Version gap(String starts, String ends) {
    return new Term.Version(day(starts), day(ends), null, null, List.of(), null);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void a_folder_of_one_pack_is_said_to_be_that_and_no_more() {
    for (String pack : List.of("elbonia", "safeguards")) {
      Loaded loaded = Library.load(Variant.GOOD.resolve(pack));
      assertEquals(Optional.empty(), loaded.library());
      assertEquals(List.of("one-pack"), loaded.diagnostics().stream().map(Diagnostic::id).toList());
    }
  }
}
