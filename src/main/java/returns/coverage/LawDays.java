package returns.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import returns.dates.Span;
import returns.decision.English;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Instrument;
import returns.rules.Operand;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;

/** Finds the days on which the law of a pack changes, as far as anything reads it. */
final class LawDays {
  private final Set<String> onTheDay = new TreeSet<>();
  private final Map<String, Set<LawDay.EventDay>> byEvent = new TreeMap<>();

  private LawDays() {}

  static List<LawDay> of(Pack pack) {
    LawDays days = new LawDays();
    pack.rules().stream().filter(r -> r.uncommenced().isEmpty()).forEach(days::reads);
    List<LawDay> found = new ArrayList<>();
    pack.terms().values().stream()
        .sorted(java.util.Comparator.comparing(Term::name))
        .forEach(term -> days.term(term, found));
    pack.arrangement()
        .ifPresent(a -> a.instruments().forEach(instrument -> instrument(instrument, found)));
    return found;
  }

  private void reads(Rule rule) {
    for (Condition condition : rule.conditions()) {
      if (condition.type().name().equals(EngineTypes.TERMS)) {
        condition.bindings().forEach(variable -> onTheDay.add(variable.field().name()));
        condition.constraint().atoms().forEach(a -> onTheDay.add(a.atom().field().name()));
      } else if (condition.type() == EngineTypes.TERM_VERSION) {
        version(rule, condition);
      }
    }
  }

  /** The term that a condition looks up, and for which day. */
  private void version(Rule rule, Condition condition) {
    Set<LawDay.EventDay> events = new LinkedHashSet<>();
    String name = null;
    for (Constraint.Signed signed : condition.constraint().atoms()) {
      if (signed.atom() instanceof Constraint.Compare compare) {
        if (compare.operand() instanceof Operand.Literal literal) {
          name = String.valueOf(literal.value());
        }
        compare.operand().variables().forEach(v -> events.addAll(boundBy(rule, v)));
      }
    }
    if (name != null) {
      byEvent.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(events);
    }
  }

  private static List<LawDay.EventDay> boundBy(Rule rule, Operand.Variable variable) {
    List<LawDay.EventDay> events = new ArrayList<>();
    for (int i = 0; i < rule.conditions().size(); i++) {
      boolean binds =
          rule.conditions().get(i).bindings().stream().anyMatch(b -> b.slot() == variable.slot());
      if (binds) {
        events.add(new LawDay.EventDay(rule.id(), i, variable.field().name()));
      }
    }
    return events;
  }

  private void term(Term term, List<LawDay> found) {
    Set<LawDay.EventDay> events = byEvent.getOrDefault(term.name(), Set.of());
    for (Term.Version version : term.versions()) {
      if (!version.starts().isAfter(Term.DAWN)) {
        continue;
      }
      String what =
          English.day(version.starts()) + ", from which the term " + term.name() + says(version);
      if (onTheDay.contains(term.name())) {
        found.add(LawDay.ofEvaluation(what, version.starts()));
      }
      if (!events.isEmpty()) {
        found.add(LawDay.ofEvents(what + ", as the day of an event", version.starts(), events));
      }
    }
  }

  private static String says(Term.Version version) {
    return version.value() == null ? " has no value" : " is " + English.value(version.value());
  }

  private static void instrument(Instrument instrument, List<LawDay> found) {
    Map<LocalDate, String> days = new TreeMap<>();
    life(instrument.inForce(), "in force", days);
    life(instrument.operational(), "in operation", days);
    days.forEach(
        (day, what) ->
            found.add(
                LawDay.ofInstrument(
                    English.day(day) + ", " + what + " of " + instrument.id(), day)));
  }

  private static void life(Instrument.Life life, String of, Map<LocalDate, String> days) {
    edge(life.starts(), "the first day " + of, days);
    edge(life.ends(), "the last day " + of, days);
  }

  /** Of a day that is known within bounds only, both bounds. */
  private static void edge(Object edge, String what, Map<LocalDate, String> days) {
    if (edge == null) {
      return;
    }
    for (LocalDate day : List.of(Span.firstOf(edge), Span.lastOf(edge))) {
      if (day.isAfter(Term.DAWN) && day.isBefore(Term.OPEN)) {
        days.putIfAbsent(day, what);
      }
    }
  }
}
