package returns.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.rules.Rule;
import returns.rules.Status;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/**
 * Whether two rules ask the same in other words, by going through everything that their comparisons
 * can come to.
 *
 * <p>A field that is compared with words alone has each of its closed words, or is unknown. A field
 * that is compared with something else is, for each thing that it is compared with, less, equal or
 * greater in each of the three values: more than can be, so that what is the same here is the same
 * in every case.
 */
final class Truths {
  private static final int MOST = 60_000;

  private final List<List<?>> domains = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();

  private Truths() {}

  /** Whether each condition comes to the same for every item; false also where it is too much. */
  static boolean areSame(Rule before, Rule after) {
    for (int i = 0; i < before.conditions().size(); i++) {
      Condition one = before.conditions().get(i);
      Condition other = after.conditions().get(i);
      boolean alike =
          one.quantifier() == other.quantifier()
              && one.type() == other.type()
              && one.bindings().equals(other.bindings());
      if (!alike || !new Truths().areSame(one.constraint(), other.constraint())) {
        return false;
      }
    }
    return true;
  }

  private boolean areSame(Constraint one, Constraint other) {
    if (one.equals(other)) {
      return true;
    }
    List<Constraint> both = List.of(one, other);
    for (Constraint constraint : both) {
      constraint.atoms().forEach(signed -> domain(signed.atom(), both));
    }
    long size = 1;
    for (List<?> domain : domains) {
      size *= domain.size();
      if (size > MOST) {
        return false;
      }
    }
    Object[] values = new Object[domains.size()];
    return areSame(one, other, values, 0);
  }

  private boolean areSame(Constraint one, Constraint other, Object[] values, int next) {
    if (next == values.length) {
      return status(one, values) == status(other, values);
    }
    for (Object value : domains.get(next)) {
      values[next] = value;
      if (!areSame(one, other, values, next + 1)) {
        return false;
      }
    }
    return true;
  }

  /** How a field stands to what it is compared with: each in one of three values. */
  private record Relation(Status less, Status equal, Status greater) {
    static List<Relation> all() {
      List<Relation> all = new ArrayList<>();
      for (Status less : Status.values()) {
        for (Status equal : Status.values()) {
          for (Status greater : Status.values()) {
            all.add(new Relation(less, equal, greater));
          }
        }
      }
      return all;
    }

    Status holds(Operator operator) {
      return switch (operator) {
        case EQUAL -> equal;
        case UNEQUAL -> equal.not();
        case LESS -> less;
        case AT_LEAST -> less.not();
        case GREATER -> greater;
        case AT_MOST -> greater.not();
      };
    }
  }

  private record Pair(Field field, Operand operand) {}

  /** What is compared with words alone. */
  private static boolean isClosed(Field field, List<Constraint> constraints) {
    return ((field.kind() == Kind.WORD && !field.words().isEmpty()) || field.kind() == Kind.TRUTH)
        && constraints.stream()
            .flatMap(constraint -> constraint.atoms().stream())
            .map(Constraint.Signed::atom)
            .filter(atom -> atom.field().equals(field))
            .allMatch(Truths::namesWords);
  }

  private static boolean namesWords(Constraint.Atom atom) {
    return atom instanceof Constraint.Among
        || (atom instanceof Constraint.Compare compare
            && compare.operand() instanceof Operand.Literal);
  }

  private void domain(Constraint.Atom atom, List<Constraint> both) {
    if (isClosed(atom.field(), both)) {
      add(atom.field(), words(atom.field()));
    } else if (atom instanceof Constraint.Compare compare) {
      add(new Pair(compare.field(), compare.operand()), Relation.all());
    } else {
      ((Constraint.Among) atom)
          .literals()
          .forEach(literal -> add(new Pair(atom.field(), literal), Relation.all()));
    }
  }

  private static List<Object> words(Field field) {
    Set<Object> words = new LinkedHashSet<>(field.words());
    if (field.kind() == Kind.TRUTH) {
      words.addAll(List.of(true, false));
    }
    List<Object> all = new ArrayList<>(words);
    all.add(null);
    return all;
  }

  private void add(Object key, List<?> domain) {
    if (numbers.putIfAbsent(key, domains.size()) == null) {
      domains.add(domain);
    }
  }

  private Status status(Constraint constraint, Object[] values) {
    return constraint.accept(
        new Constraint.Visitor<Status>() {
          @Override
          public Status all(Constraint.All all) {
            return all.parts().stream()
                .map(part -> part.accept(this))
                .reduce(Status.MET, Status::and);
          }

          @Override
          public Status any(Constraint.Any any) {
            return any.parts().stream()
                .map(part -> part.accept(this))
                .reduce(Status.NOT_MET, Status::or);
          }

          @Override
          public Status not(Constraint.Not not) {
            return not.part().accept(this).not();
          }

          @Override
          public Status compare(Constraint.Compare compare) {
            return is(compare.field(), compare.operator(), compare.operand(), values);
          }

          @Override
          public Status among(Constraint.Among among) {
            return among.literals().stream()
                .map(literal -> is(among.field(), Operator.EQUAL, literal, values))
                .reduce(Status.NOT_MET, Status::or);
          }
        });
  }

  private Status is(Field field, Operator operator, Operand operand, Object[] values) {
    Integer closed = numbers.get(field);
    if (closed == null) {
      return ((Relation) values[numbers.get(new Pair(field, operand))]).holds(operator);
    }
    Object value = values[closed];
    if (value == null) {
      return Status.UNKNOWN;
    }
    boolean equal = Objects.equals(value, ((Operand.Literal) operand).value());
    return Status.of(equal == (operator == Operator.EQUAL));
  }
}
