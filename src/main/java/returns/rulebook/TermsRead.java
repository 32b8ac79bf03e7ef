package returns.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import returns.explain.ConditionEnglish;
import returns.overview.LawEnglish;
import returns.overview.PackOverview;
import returns.overview.TermOverview;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.Field;

/** The terms that rules read, and what they come to. */
final class TermsRead {
  private TermsRead() {}

  /** Those that a rule reads, by name. */
  static List<TermOverview> of(Rule rule, PackOverview pack) {
    TreeSet<String> names = new TreeSet<>();
    for (Condition condition : rule.conditions()) {
      if (condition.type().name().equals(EngineTypes.TERMS)) {
        condition.bindings().stream()
            .map(Operand.Variable::field)
            .map(Field::name)
            .forEach(names::add);
        ConditionEnglish.fields(condition).stream().map(Field::name).forEach(names::add);
      }
    }
    names.addAll(ofAnotherDay(rule));
    return pack.terms().stream().filter(term -> names.contains(term.term().name())).toList();
  }

  /** Those that a rule reads as they stand on the day of an event, which may be any. */
  private static Set<String> ofAnotherDay(Rule rule) {
    TreeSet<String> names = new TreeSet<>();
    for (Condition condition : rule.conditions()) {
      if (condition.type() == EngineTypes.TERM_VERSION) {
        condition.constraint().atoms().forEach(atom -> named(atom.atom()).ifPresent(names::add));
      }
    }
    return names;
  }

  private static Optional<String> named(Constraint.Atom atom) {
    return atom instanceof Constraint.Compare compare
            && compare.field().name().equals("name")
            && compare.operand() instanceof Operand.Literal literal
        ? Optional.of(String.valueOf(literal.value()))
        : Optional.empty();
  }

  /**
   * What the terms of a pack come to for a rule: on the day that is looked at, or, without one and
   * for those that the rule reads as of the day of an event, those that have had just one value
   * since they have had any.
   */
  static Map<String, String> values(Rule rule, PackOverview pack, Optional<LocalDate> asAt) {
    Set<String> ofAnotherDay = ofAnotherDay(rule);
    Map<String, String> values = new HashMap<>();
    for (TermOverview term : pack.terms()) {
      Optional<Object> value =
          asAt.isPresent() && !ofAnotherDay.contains(term.term().name())
              ? term.onDay().flatMap(TermOverview.OnDay::value)
              : onlyValue(term.term());
      value.ifPresent(v -> values.put(term.term().name(), LawEnglish.value(term.term().type(), v)));
    }
    return values;
  }

  /** What is before the first value counts for nothing here: there was no such law yet. */
  private static Optional<Object> onlyValue(Term term) {
    List<Optional<Object>> values =
        term.versions().stream()
            .map(version -> Optional.ofNullable(version.value()))
            .dropWhile(Optional::isEmpty)
            .distinct()
            .toList();
    return values.size() == 1 ? values.get(0) : Optional.empty();
  }
}
