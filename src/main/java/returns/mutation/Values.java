package returns.mutation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import returns.evaluation.Item;
import returns.evaluation.Situation;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** Values that a field could have and that could matter to a rule. */
final class Values {
  private static final int ALL_WORDS = 9;

  private final Situation situation;
  private final List<Constraint> constraints;

  Values(Situation situation, List<Constraint> constraints) {
    this.situation = situation;
    this.constraints = constraints;
  }

  Set<Object> of(Field field) {
    Set<Object> values = new LinkedHashSet<>();
    for (Constraint constraint : constraints) {
      for (Constraint.Signed signed : constraint.atoms()) {
        if (signed.atom().field().equals(field)) {
          addNamed(signed.atom(), values);
        }
      }
    }
    switch (field.kind()) {
      case TRUTH -> values.addAll(List.of(true, false));
      case WORD -> values.addAll(words(field, values.size()));
      case STATE -> {
        values.addAll(inSituation(Kind.STATE));
        values.addAll(List.of("FR", "XX"));
      }
      case NUMBER -> values.addAll(List.of(0, 1));
      case REFERENCE, DATE, TIME -> {}
    }
    return values;
  }

  /** All of a short list; of a long one those that the rule names and one that it does not. */
  private static List<String> words(Field field, int named) {
    return field.words().size() <= ALL_WORDS
        ? field.words()
        : field.words().subList(0, Math.min(named + 1, field.words().size()));
  }

  private static void addNamed(Constraint.Atom atom, Set<Object> values) {
    if (atom instanceof Constraint.Among among) {
      among.literals().forEach(literal -> values.add(literal.value()));
    } else if (atom instanceof Constraint.Compare compare
        && compare.operand() instanceof Operand.Literal literal) {
      values.add(literal.value());
      if (literal.value() instanceof Integer count) {
        values.add(count + 1);
        values.add(Math.max(0, count - 1));
      }
    }
  }

  private Set<Object> inSituation(Kind kind) {
    Set<Object> values = new LinkedHashSet<>();
    for (List<Item> items : situation.items().values()) {
      for (Item item : items) {
        for (Field field : item.type().fields()) {
          Object value = item.value(field);
          if (field.kind() == kind && value != null) {
            values.add(value);
          }
        }
      }
    }
    return values;
  }

  /** A value as a case writes it. */
  static Object written(Object value) {
    return value instanceof Boolean || value instanceof Integer
        ? value
        : value instanceof LocalDate ? value.toString() : String.valueOf(value);
  }
}
