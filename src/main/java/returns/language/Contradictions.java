package returns.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import returns.diagnostics.Place;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** Warns of words that no value can meet together, and of two {@code !=} that every value meets. */
final class Contradictions {
  private final Report report;

  Contradictions(Report report) {
    this.report = report;
  }

  void check(List<Condition> conditions) {
    Map<FactType, List<Condition>> once = new LinkedHashMap<>();
    for (Condition condition : conditions) {
      boolean single =
          condition.type().holder() == FactType.Holder.SINGLE
              && condition.quantifier() != Condition.Quantifier.NOT;
      if (single) {
        once.computeIfAbsent(condition.type(), type -> new ArrayList<>()).add(condition);
      } else {
        checkItem(Stream.of(condition));
      }
    }
    once.values().forEach(ofOneItem -> checkItem(ofOneItem.stream()));
  }

  /** Checks what is asked of one item. */
  private void checkItem(Stream<Condition> conditions) {
    for (Junction junction : Junction.of(conditions)) {
      Map<Field, Set<Object>> met = new LinkedHashMap<>();
      Map<Field, Integer> unequal = new LinkedHashMap<>();
      Set<Field> told = new HashSet<>();
      for (Constraint.Signed signed : junction.atoms()) {
        Optional<Asked> asked = asked(signed);
        if (asked.isPresent() && !told.contains(asked.get().field())) {
          boolean odd =
              junction.all() ? isNever(asked.get(), met) : isAlways(asked.get(), met, unequal);
          if (odd) {
            told.add(asked.get().field());
            tell(junction.all(), asked.get().field(), signed.atom().place());
          }
        }
      }
    }
  }

  private void tell(boolean never, Field field, Place place) {
    if (never) {
      report.add(
          Lint.NEVER_HOLDS,
          place,
          "no value of " + field.name() + " meets this and what stands before it",
          "correct a word, or exchange && (or the comma) and ||");
    } else {
      report.add(
          Lint.ALWAYS_HOLDS,
          place,
          "every value of " + field.name() + " meets this or what stands before it",
          "exchange || and &&: !( " + field.name() + " in ( … ) )  says none of them");
    }
  }

  private static boolean isNever(Asked asked, Map<Field, Set<Object>> met) {
    Set<Object> left = met.computeIfAbsent(asked.field(), Contradictions::values);
    left.retainAll(asked.values());
    return left.isEmpty();
  }

  private static boolean isAlways(
      Asked asked, Map<Field, Set<Object>> met, Map<Field, Integer> unequal) {
    Set<Object> all = met.computeIfAbsent(asked.field(), field -> new HashSet<>());
    all.addAll(asked.values());
    int count = unequal.merge(asked.field(), asked.excludes() ? 1 : 0, Integer::sum);
    return count > 1 && all.equals(values(asked.field()));
  }

  /** The values of a field that an atom lets through; {@code excludes} is said of {@code !=}. */
  private record Asked(Field field, Set<Object> values, boolean excludes) {}

  private static Optional<Asked> asked(Constraint.Signed signed) {
    if (signed.atom() instanceof Constraint.Among among) {
      Set<Object> listed = new HashSet<>();
      among.literals().forEach(literal -> listed.add(literal.value()));
      return asked(among.field(), listed, !signed.negated());
    }
    if (signed.atom() instanceof Constraint.Compare compare
        && compare.operand() instanceof Operand.Literal literal) {
      boolean equal = compare.operator() == Operator.EQUAL;
      return asked(compare.field(), Set.of(literal.value()), equal != signed.negated());
    }
    return Optional.empty();
  }

  private static Optional<Asked> asked(Field field, Set<Object> listed, boolean included) {
    Set<Object> values = values(field);
    if (!values.containsAll(listed)) {
      return Optional.empty(); // not a closed list of words
    }
    if (included) {
      return Optional.of(new Asked(field, listed, false));
    }
    values.removeAll(listed);
    return Optional.of(new Asked(field, values, true));
  }

  /** All values of a field with a closed list of them; empty for others. */
  private static Set<Object> values(Field field) {
    return field.kind() == Kind.TRUTH
        ? new HashSet<>(Set.of(true, false))
        : new HashSet<>(field.kind() == Kind.WORD ? field.words() : List.of());
  }
}
