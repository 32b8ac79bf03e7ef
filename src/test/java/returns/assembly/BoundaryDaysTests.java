package returns.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.dates.Span;
import returns.rules.DatedFact;
import returns.rules.Instrument;
import returns.rules.Pack;
import returns.rules.Term;
import returns.scenarios.ScenarioResult;
import returns.vocabulary.FactType;

/**
 * Each day on which an instrument or a value of law begins or ends, or what is stated of the
 * partner changes, has a scenario on that day and one on the other side.
 */
@DisplayName("The scenarios of an arrangement")
class BoundaryDaysTests {
  @Test
  void stand_on_both_sides_of_each_day_on_which_the_law_changes() {
    Map<String, Set<LocalDate>> evaluated = new HashMap<>();
    for (ScenarioResult result : RealRules.scenarios().results()) {
      ScenarioResult.Decided decided = result.decided().orElseThrow();
      evaluated.computeIfAbsent(decided.arrangement(), name -> new TreeSet<>()).add(decided.asAt());
    }
    List<String> missing = new ArrayList<>();
    RealRules.LIBRARY
        .arrangements()
        .forEach(
            (name, pack) -> {
              Set<LocalDate> days = evaluated.getOrDefault(name, Set.of());
              for (Boundary boundary : boundaries(pack)) {
                for (LocalDate day : boundary.days()) {
                  if (!days.contains(day)) {
                    missing.add(name + ": no scenario on " + day + ", " + boundary.of());
                  }
                }
              }
            });
    assertTrue(evaluated.size() >= RealRules.LIBRARY.arrangements().size(), evaluated.toString());
    assertEquals(List.of(), missing);
  }

  /** The last day of one state of the law, and the first of the next. */
  private record Boundary(String of, List<LocalDate> days) {}

  private static List<Boundary> boundaries(Pack pack) {
    List<Boundary> boundaries = new ArrayList<>();
    for (Instrument instrument : pack.arrangement().orElseThrow().instruments()) {
      add(boundaries, instrument.id() + " in force", instrument.inForce());
      add(boundaries, instrument.id() + " operational", instrument.operational());
    }
    changes(boundaries, pack.arrangement().orElseThrow().facts());
    for (Term term : pack.terms().values()) {
      for (Term.Version version : term.versions()) {
        begins(boundaries, "the term " + term.name(), version.starts());
        ends(boundaries, "the term " + term.name(), version.ends());
      }
    }
    return boundaries;
  }

  /** Days on which what is stated of the partner changes; before the first nothing is stated. */
  private static void changes(List<Boundary> boundaries, List<DatedFact> facts) {
    Map<FactType, LocalDate> first = new HashMap<>();
    facts.forEach(fact -> first.merge(fact.type(), fact.starts(), (a, b) -> a.isBefore(b) ? a : b));
    for (DatedFact fact : facts) {
      if (fact.starts().isAfter(first.get(fact.type()))) {
        begins(boundaries, "the fact " + fact.type().name(), fact.starts());
      }
      ends(boundaries, "the fact " + fact.type().name(), fact.ends());
    }
  }

  private static void add(List<Boundary> boundaries, String of, Instrument.Life life) {
    if (life.starts() != null) {
      begins(boundaries, of, Span.firstOf(life.starts()));
      begins(boundaries, of, Span.lastOf(life.starts()));
    }
    if (life.ends() != null) {
      ends(boundaries, of, Span.firstOf(life.ends()));
      ends(boundaries, of, Span.lastOf(life.ends()));
    }
  }

  /** Bounds may leave one side open. */
  private static boolean isKnown(LocalDate day) {
    return day.isAfter(Term.DAWN) && day.isBefore(Term.OPEN);
  }

  private static void begins(List<Boundary> boundaries, String of, LocalDate day) {
    if (isKnown(day)) {
      boundaries.add(new Boundary(of + " from " + day, List.of(day.minusDays(1), day)));
    }
  }

  private static void ends(List<Boundary> boundaries, String of, LocalDate day) {
    if (isKnown(day)) {
      boundaries.add(new Boundary(of + " until " + day, List.of(day, day.plusDays(1))));
    }
  }
}
