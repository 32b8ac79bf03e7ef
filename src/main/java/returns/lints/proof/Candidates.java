package returns.lints.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.dates.Span;
import returns.rules.Condition;
import returns.rules.Instrument;
import returns.rules.ListedEvidence;
import returns.rules.Pack;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * The items of the law's own files that a condition can choose among: instruments, listed evidence,
 * versions of terms. What one of them leaves open may be anything, and what was known before a
 * change is left open too. The facts of an arrangement are not among them: they change with the
 * world, and a rule that waits for another is no mistake.
 */
final class Candidates {
  private final Pack pack;

  Candidates(Pack pack) {
    this.pack = pack;
  }

  /** What holds of whichever item is chosen; empty where that is not for this pack to say. */
  Optional<Formula> of(Condition condition, String item) {
    FactType type = condition.type();
    if (type == EngineTypes.TERM_VERSION) {
      return pack.terms().isEmpty() ? Optional.empty() : Optional.of(versions(item));
    }
    return pack.arrangement()
        .flatMap(
            arrangement ->
                type == EngineTypes.INSTRUMENT
                    ? Optional.of(any(arrangement.instruments(), one -> instrument(one, item)))
                    : type.name().equals("ListedEvidence")
                        ? Optional.of(any(arrangement.evidence(), one -> listed(one, type, item)))
                        : Optional.empty());
  }

  private static <T> Formula any(List<T> items, java.util.function.Function<T, Formula> formula) {
    return new Formula.Any(items.stream().map(formula).distinct().toList());
  }

  private Formula versions(String item) {
    List<Formula> versions = new ArrayList<>();
    for (Term term : pack.terms().values()) {
      for (Term.Version version : term.versions()) {
        versions.add(version(term, version, item));
      }
    }
    return new Formula.Any(versions);
  }

  private static Formula version(Term term, Term.Version version, String item) {
    List<Formula> parts = new ArrayList<>();
    parts.add(is(EngineTypes.TERM_VERSION, "name", item, term.name()));
    parts.add(is(EngineTypes.TERM_VERSION, "starts", item, version.starts()));
    parts.add(is(EngineTypes.TERM_VERSION, "ends", item, version.ends()));
    if (version.value() != null) {
      parts.add(is(EngineTypes.TERM_VERSION, valueField(term), item, version.value()));
    }
    return new Formula.All(parts);
  }

  private static String valueField(Term term) {
    return switch (term.type().kind()) {
      case NUMBER -> "valueNumber";
      case DATE -> "valueDate";
      case TRUTH -> "valueTruth";
      case WORD, REFERENCE, STATE, TIME -> "valueWord";
    };
  }

  private static Formula instrument(Instrument instrument, String item) {
    List<Formula> parts = new ArrayList<>();
    FactType type = EngineTypes.INSTRUMENT;
    parts.add(is(type, "id", item, instrument.id()));
    parts.add(is(type, "kind", item, instrument.kind()));
    parts.add(is(type, "obliges", item, instrument.obliges()));
    addLife(instrument.inForce(), "starts", "ends", item, parts);
    addLife(instrument.operational(), "operationalFrom", "operationalUntil", item, parts);
    return new Formula.All(parts);
  }

  private static void addLife(
      Instrument.Life life, String first, String last, String item, List<Formula> parts) {
    if (life.before() == null) {
      addDay(life.starts(), first, item, parts);
      addDay(life.ends(), last, item, parts);
    }
  }

  private static void addDay(Object day, String name, String item, List<Formula> parts) {
    if (day != null) {
      Value fact = fact(EngineTypes.INSTRUMENT, name, item);
      LocalDate first = Span.firstOf(day);
      parts.add(Bounds.between(fact, Optional.of(first), Optional.of(Span.lastOf(day))));
    }
  }

  private static Formula listed(ListedEvidence evidence, FactType type, String item) {
    return new Formula.All(
        List.of(
            is(type, "kind", item, evidence.kind()),
            is(type, "strength", item, evidence.strength()),
            is(type, "about", item, evidence.about())));
  }

  private static Formula is(FactType type, String field, String item, Object value) {
    return Bounds.is(fact(type, field, item), value);
  }

  private static Value.Fact fact(FactType type, String name, String item) {
    Field field = type.field(name).orElseThrow();
    return new Value.Fact(item, field);
  }
}
