package returns.lints.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import returns.dates.DateFunction;
import returns.rules.Operator;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** What holds of a value in every case in which a rule is in force and the value is known. */
final class Bounds implements Function<Value, Formula> {
  private final Pack pack;
  private final Rule rule;

  Bounds(Pack pack, Rule rule) {
    this.pack = pack;
    this.rule = rule;
  }

  @Override
  public Formula apply(Value value) {
    if (value instanceof Value.Fact fact) {
      return fact.item().equals(Naming.terms(pack.name())) ? term(fact) : field(fact);
    }
    return value instanceof Value.Called called ? call(called) : Formula.TRUE;
  }

  /**
   * The day that a term holds while the rule is in force. Other terms may come to have any value:
   * many are switches, and a rule that waits for one is no mistake. So is one that waits for a term
   * that nobody has given a value yet.
   */
  private Formula term(Value.Fact fact) {
    Term term = pack.terms().get(fact.field().name());
    if (term == null || term.type() != Term.Type.DATE) {
      return field(fact);
    }
    List<Formula> days = values(term).stream().distinct().map(day -> is(fact, day)).toList();
    return days.isEmpty() ? Formula.TRUE : new Formula.Any(days);
  }

  /** The values of a term on the days of the rule. */
  private List<Object> values(Term term) {
    return term.versions().stream()
        .filter(version -> version.value() != null && meet(rule, version))
        .map(Term.Version::value)
        .toList();
  }

  /** Whether a rule is in force on some day of a version. */
  static boolean meet(Rule rule, Term.Version version) {
    return !rule.from().map(version.ends()::isBefore).orElse(false)
        && !rule.until().map(version.starts()::isAfter).orElse(false);
  }

  /** A value is this one. */
  static Formula is(Value.Fact fact, Object value) {
    Field field = fact.field();
    return fact.isOrdered()
        ? new Formula.Compare(fact, Operator.EQUAL, new Value.Given(field.kind(), value))
        : new Formula.Among(fact, Set.of(value), true);
  }

  private Formula field(Value.Fact fact) {
    Field field = fact.field();
    if (fact.item().equals(EngineTypes.RETURN) && field.name().equals(EngineTypes.AS_AT)) {
      return between(fact, rule.from(), rule.until());
    }
    return switch (field.kind()) {
      case TRUTH -> new Formula.Among(fact, Set.of(true, false), true);
      case WORD ->
          field.words().isEmpty()
              ? Formula.TRUE
              : new Formula.Among(fact, Set.copyOf(field.words()), true);
      case NUMBER -> new Formula.Compare(fact, Operator.AT_LEAST, new Value.Given(Kind.NUMBER, 0));
      case REFERENCE, STATE, DATE, TIME -> Formula.TRUE;
    };
  }

  static Formula between(Value fact, Optional<LocalDate> first, Optional<LocalDate> last) {
    List<Formula> both = new ArrayList<>();
    first.ifPresent(day -> both.add(day(fact, Operator.AT_LEAST, day)));
    last.ifPresent(day -> both.add(day(fact, Operator.AT_MOST, day)));
    return new Formula.All(both);
  }

  private static Formula day(Value fact, Operator operator, LocalDate day) {
    return new Formula.Compare(fact, operator, new Value.Given(Kind.DATE, day));
  }

  /** A day that is counted from another does not lie before it, or after it; numbers are counts. */
  private Formula call(Value.Called called) {
    Value from = called.arguments().get(0);
    return switch (called.function()) {
      case PLUS_DAYS, LAST_DAY_BEGINNING_WITH -> days(called, from);
      case PLUS_MONTHS, PLUS_YEARS, BIRTHDAY, PLUS_WORKING_DAYS, NEXT_WORKING_DAY ->
          new Formula.Apart(from, called, 0);
      case MINUS_DAYS, MINUS_MONTHS -> new Formula.Apart(called, from, 0);
      case GESTATION, DATE_OF, PLUS_HOURS -> Formula.TRUE;
    };
  }

  /** The first of so many days is one of them. */
  private Formula days(Value.Called called, Value from) {
    int less = called.function() == DateFunction.PLUS_DAYS ? 0 : 1;
    Optional<Integer> number = number(called.arguments().get(1));
    if (number.isEmpty()) {
      return new Formula.Apart(from, called, less);
    }
    int days = number.get() - less;
    return new Formula.All(
        List.of(new Formula.Apart(called, from, days), new Formula.Apart(from, called, -days)));
  }

  /** A number that is the same on all days of the rule. */
  private Optional<Integer> number(Value value) {
    if (value instanceof Value.Given given) {
      return Optional.of((Integer) given.value());
    }
    boolean isTerm = value instanceof Value.Fact f && f.item().equals(Naming.terms(pack.name()));
    Term term = isTerm ? pack.terms().get(((Value.Fact) value).field().name()) : null;
    if (term == null) {
      return Optional.empty();
    }
    List<Object> values = values(term).stream().distinct().toList();
    return values.size() == 1 ? Optional.of((Integer) values.get(0)) : Optional.empty();
  }
}
