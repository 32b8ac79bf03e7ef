package returns.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.assembly.LibraryDeciders;
import returns.assembly.RealRules;
import returns.batch.CaseDecider;
import returns.dates.Span;
import returns.decision.Decision;
import returns.decision.InstrumentFinding;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.facts.CaseReader;
import returns.packs.Library;
import returns.rules.Arrangement;
import returns.rules.DatedFact;
import returns.rules.Instrument;
import returns.rules.Instrument.Life;
import returns.rules.Pack;
import returns.rules.Status;
import returns.rules.Term;
import returns.situation.Clocks;
import returns.situation.Standing;
import returns.situation.StandingOf;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * An overview and a decision must never disagree: on every day on which something begins, ends or
 * becomes known, and on the days beside it, both say the same of each instrument, term and fact.
 */
@DisplayName("An overview says what decisions rest on")
class OverviewAgreesWithDecisionsTests {
  private int compared;

  @Test
  void decided_in_full_under_the_small_arrangements() {
    LibraryDeciders deciders = new LibraryDeciders(OverviewRules.LIBRARY);
    onEachDay(
        OverviewRules.LIBRARY,
        (pack, days, at) -> {
          Decision decision = decide(OverviewRules.LIBRARY, deciders, pack.name(), days);
          Situation situation = decision.standing().situation();
          PackOverview told = compare(OverviewRules.LIBRARY, pack, days, situation, at);
          instruments(told, decision, at);
        });
    assertTrue(compared > 1000, compared + " comparisons");
  }

  /** What both evaluators read of the law; how an instrument stands follows from it. */
  @Test
  void as_both_evaluators_read_it_under_the_project_s_own_arrangements() {
    Library library = RealRules.LIBRARY;
    onEachDay(
        library,
        (pack, days, at) -> {
          Situation situation = standing(library, pack, days).situation();
          PackOverview told = compare(library, pack, days, situation, at);
          lives(told, situation, days.asAt().orElseThrow(), at);
        });
    assertTrue(compared > 1000, compared + " comparisons");
  }

  /** What is done on one day. */
  private interface OnDay {
    void compare(Pack pack, Overview.Days days, String at);
  }

  private static void onEachDay(Library library, OnDay each) {
    for (Pack pack : library.arrangements().values()) {
      Days days = new Days();
      days.add(pack);
      List<Overview.Days> pairs = new ArrayList<>();
      for (LocalDate asAt : days.beside()) {
        pairs.add(new Overview.Days(Optional.of(asAt), Optional.empty()));
        pairs.add(new Overview.Days(Optional.of(asAt), Optional.of(asAt)));
      }
      for (LocalDate known : days.known) {
        Optional<LocalDate> later = Optional.of(known.plusYears(1));
        pairs.add(new Overview.Days(later, Optional.of(known)));
        pairs.add(new Overview.Days(later, Optional.of(known.minusDays(1))));
      }
      pairs.forEach(pair -> each.compare(pack, pair, pack.name() + " " + pair));
    }
  }

  private PackOverview compare(
      Library library, Pack pack, Overview.Days days, Situation situation, String at) {
    PackReading reading = new PackReading(library, days);
    PackOverview told = reading.pack(pack);
    for (PackOverview one : List.of(told, reading.pack(library.safeguards()))) {
      assertEquals(terms(situation.terms().get(one.name())), terms(one), at);
      compared += one.terms().size();
    }
    facts(told, situation, at);
    return told;
  }

  private static final String CASE =
      """
      { "case": "A-1", "return": { "partner": "%s", "action": "prepare" } }""";

  private static Standing standing(Library library, Pack pack, Overview.Days days) {
    RuleSet rules = new RuleSet(List.of(library.safeguards(), pack));
    byte[] stated = CASE.formatted(pack.name()).getBytes(StandardCharsets.UTF_8);
    return new StandingOf(
            library.vocabulary(), library.listedEvidence(), library.calendars(), rules)
        .standing(
            new CaseReader(library.vocabulary()).read("case.json", stated).stated().orElseThrow(),
            new Clocks(days.asAt().orElseThrow(), days.knownAt()));
  }

  private void lives(PackOverview told, Situation situation, LocalDate asAt, String at) {
    List<Item> items = situation.items().get(EngineTypes.INSTRUMENT);
    assertEquals(items.size(), told.instruments().size(), at);
    for (int i = 0; i < items.size(); i++) {
      InstrumentOverview.OnDay onDay = told.instruments().get(i).onDay().orElseThrow();
      Item item = items.get(i);
      assertEquals(holds(item, "starts", "ends", asAt), onDay.force().status(), at);
      assertEquals(
          holds(item, "operationalFrom", "operationalUntil", asAt), onDay.operation().status(), at);
      compared += 2;
    }
  }

  private static Status holds(Item item, String from, String until, LocalDate day) {
    return Life.holds(
        item.value(item.type().field(from).orElseThrow()),
        item.value(item.type().field(until).orElseThrow()),
        day);
  }

  private static Decision decide(
      Library library, LibraryDeciders deciders, String arrangement, Overview.Days days) {
    String stated = CASE.formatted(arrangement);
    CaseDecider decider =
        new CaseDecider(
            library.vocabulary(),
            deciders,
            new CaseDecider.Days(days.asAt(), days.knownAt()),
            new CaseDecider.Choice(Optional.empty(), false));
    CaseDecider.Outcome outcome =
        decider.decide("case.json", 1, stated.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), outcome.problems());
    return outcome.decisions().get(0);
  }

  private void instruments(PackOverview told, Decision decision, String at) {
    List<InstrumentFinding> findings = decision.instruments();
    assertEquals(findings.size(), told.instruments().size(), at);
    for (int i = 0; i < findings.size(); i++) {
      InstrumentFinding finding = findings.get(i);
      InstrumentOverview.OnDay onDay = told.instruments().get(i).onDay().orElseThrow();
      String which = finding.instrument().id() + " of " + at;
      assertEquals(finding.force(), onDay.force().status(), which);
      assertEquals(finding.operation(), onDay.operation().status(), which);
      assertEquals(finding.stands(), onDay.obliges(), which);
      compared += 3;
    }
  }

  private static Map<String, Object> terms(Item item) {
    Map<String, Object> values = new TreeMap<>();
    for (Field field : item.type().fields()) {
      values.put(field.name(), Optional.ofNullable(item.value(field)));
    }
    return values;
  }

  private static Map<String, Object> terms(PackOverview told) {
    Map<String, Object> values = new TreeMap<>();
    told.terms().forEach(term -> values.put(term.term().name(), term.onDay().get().value()));
    return values;
  }

  private void facts(PackOverview told, Situation situation, String at) {
    for (FactsOverview facts : told.facts()) {
      List<Item> items = situation.items().get(facts.type());
      assertEquals(facts.mayBeMore(), items.stream().anyMatch(item -> !item.sure()), at);
      assertEquals(
          items.stream().filter(Item::sure).map(item -> days(item, facts.type())).toList(),
          facts.facts().stream()
              .map(fact -> fact.fact().starts() + " to " + fact.fact().ends())
              .toList(),
          at);
      compared++;
    }
  }

  private static String days(Item item, FactType type) {
    return item.value(type.field("starts").orElseThrow())
        + " to "
        + item.value(type.field("ends").orElseThrow());
  }

  /** The days on which something begins, ends or becomes known. */
  private static final class Days {
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<LocalDate> known = new TreeSet<>();

    void add(Pack pack) {
      Arrangement arrangement = pack.arrangement().orElseThrow();
      for (Instrument instrument : arrangement.instruments()) {
        for (Life life : List.of(instrument.inForce(), instrument.operational())) {
          add(life.starts());
          add(life.ends());
          addKnown(life.known());
        }
      }
      for (DatedFact fact : arrangement.facts()) {
        add(fact.starts());
        add(fact.ends());
        addKnown(fact.known());
      }
      for (Term term : pack.terms().values()) {
        for (Term.Version version : term.versions()) {
          add(version.starts());
          addKnown(version.known());
        }
      }
    }

    private void add(Object day) {
      if (day != null) {
        days.add(Span.firstOf(day));
        days.add(Span.lastOf(day));
      }
      days.remove(Term.DAWN);
      days.remove(Term.OPEN);
    }

    private void addKnown(LocalDate day) {
      if (day != null && !day.equals(Term.DAWN)) {
        known.add(day);
      }
    }

    List<LocalDate> beside() {
      List<LocalDate> beside = new ArrayList<>();
      for (LocalDate day : days) {
        beside.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
      }
      return beside;
    }
  }
}
