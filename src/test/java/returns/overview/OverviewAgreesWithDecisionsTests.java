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
import returns.evaluation.Situation;
import returns.packs.Library;
import returns.rules.Arrangement;
import returns.rules.DatedFact;
import returns.rules.Instrument;
import returns.rules.Instrument.Life;
import returns.rules.Pack;
import returns.rules.Term;
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
  void under_the_small_arrangements() {
    compare(OverviewRules.LIBRARY);
    assertTrue(compared > 1000, compared + " comparisons");
  }

  @Test
  void under_the_project_s_own_arrangements() {
    compare(RealRules.LIBRARY);
    assertTrue(compared > 1000, compared + " comparisons");
  }

  private void compare(Library library) {
    LibraryDeciders deciders = new LibraryDeciders(library);
    for (Pack pack : library.arrangements().values()) {
      Days days = new Days();
      days.add(pack);
      for (LocalDate asAt : days.beside()) {
        compare(library, deciders, pack, asAt, Optional.empty());
        compare(library, deciders, pack, asAt, Optional.of(asAt));
      }
      for (LocalDate known : days.known) {
        LocalDate later = known.plusYears(1);
        compare(library, deciders, pack, later, Optional.of(known));
        compare(library, deciders, pack, later, Optional.of(known.minusDays(1)));
      }
    }
  }

  private void compare(
      Library library,
      LibraryDeciders deciders,
      Pack pack,
      LocalDate asAt,
      Optional<LocalDate> knownAt) {
    Decision decision = decide(library, deciders, pack.name(), asAt, knownAt);
    Overview overview = Overview.ofAll(library, new Overview.Days(Optional.of(asAt), knownAt));
    String at = pack.name() + " on " + asAt + knownAt.map(day -> " known " + day).orElse("");
    for (PackOverview told : overview.packs()) {
      if (told.name().equals(pack.name())) {
        instruments(told, decision, at);
        facts(told, decision.standing().situation(), at);
      }
      if (told.name().equals(pack.name()) || told.arrangement().isEmpty()) {
        assertEquals(
            terms(decision.standing().situation().terms().get(told.name())), terms(told), at);
        compared += told.terms().size();
      }
    }
  }

  private static Decision decide(
      Library library,
      LibraryDeciders deciders,
      String arrangement,
      LocalDate asAt,
      Optional<LocalDate> knownAt) {
    String stated =
        """
        { "case": "A-1", "return": { "partner": "%s", "action": "prepare" } }"""
            .formatted(arrangement);
    CaseDecider decider =
        new CaseDecider(
            library.vocabulary(),
            deciders,
            new CaseDecider.Days(Optional.of(asAt), knownAt),
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
