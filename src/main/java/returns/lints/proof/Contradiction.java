package returns.lints.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import returns.rules.Operator;
import returns.vocabulary.Kind;

/**
 * Finds out whether formulas can hold together when everything is known.
 *
 * <p>Sound for "never met": what is certainly met in a case is met for each value that the unknown
 * could have, so that where no values at all meet the formulas, no case does. Goes through the
 * alternatives depth first; after too many steps it claims nothing.
 */
public final class Contradiction {
  private static final int MOST_STEPS = 4_000;

  private final Function<Value, Formula> bounds;
  private int steps;

  private Contradiction(Function<Value, Formula> bounds) {
    this.bounds = bounds;
  }

  /**
   * Whether nothing can meet all of these.
   *
   * @param bounds what holds of a value in every case
   */
  public static boolean isIn(List<Formula> formulas, Function<Value, Formula> bounds) {
    Todo todo = null;
    for (int i = formulas.size() - 1; i >= 0; i--) {
      todo = new Todo(formulas.get(i), todo);
    }
    return !new Contradiction(bounds).possible(todo, List.of(), Set.of());
  }

  /** A list of what is still to be looked at. */
  private record Todo(Formula first, Todo rest) {}

  private boolean possible(Todo start, List<Formula.Test> taken, Set<Value> bounded) {
    Todo todo = start;
    List<Formula.Test> tests = new ArrayList<>(taken);
    Set<Value> known = new HashSet<>(bounded);
    while (todo != null) {
      Formula formula = todo.first();
      todo = todo.rest();
      if (++steps > MOST_STEPS) {
        return true;
      }
      if (formula instanceof Formula.All all) {
        todo = push(all.parts(), todo);
      } else if (formula instanceof Formula.Among among && among.left().isOrdered()) {
        todo = new Todo(asNumbers(among), todo);
      } else if (formula instanceof Formula.Test test && !isUnequal(test)) {
        tests.add(test);
        todo = push(boundsOf(test, known), todo);
      } else {
        return Together.possible(tests) && anyPossible(alternatives(formula), todo, tests, known);
      }
    }
    return Together.possible(tests);
  }

  private boolean anyPossible(
      List<Formula> parts, Todo todo, List<Formula.Test> tests, Set<Value> known) {
    return parts.stream().anyMatch(part -> possible(new Todo(part, todo), tests, known));
  }

  private static Todo push(List<Formula> parts, Todo todo) {
    Todo longer = todo;
    for (int i = parts.size() - 1; i >= 0; i--) {
      longer = new Todo(parts.get(i), longer);
    }
    return longer;
  }

  private static boolean isUnequal(Formula.Test test) {
    return test instanceof Formula.Compare compare
        && compare.operator() == Operator.UNEQUAL
        && compare.left().isOrdered();
  }

  private static Formula asNumbers(Formula.Among among) {
    Operator operator = among.inside() ? Operator.EQUAL : Operator.UNEQUAL;
    List<Formula> parts = new ArrayList<>();
    for (Object value : among.values()) {
      Value.Given given = new Value.Given(Kind.NUMBER, value);
      parts.add(new Formula.Compare(among.left(), operator, given));
    }
    return among.inside() ? new Formula.Any(parts) : new Formula.All(parts);
  }

  /** Of what has an order, unequal is less or greater. */
  private static List<Formula> alternatives(Formula formula) {
    if (formula instanceof Formula.Compare unequal) {
      return List.of(
          new Formula.Compare(unequal.left(), Operator.LESS, unequal.right()),
          new Formula.Compare(unequal.left(), Operator.GREATER, unequal.right()));
    }
    return formula instanceof Formula.Any any ? any.parts() : List.of(formula);
  }

  private List<Formula> boundsOf(Formula.Test test, Set<Value> known) {
    List<Formula> found = new ArrayList<>();
    addBounds(test.left(), known, found);
    if (test instanceof Formula.Compare compare) {
      addBounds(compare.right(), known, found);
    }
    return found;
  }

  private void addBounds(Value value, Set<Value> known, List<Formula> found) {
    if (known.add(value)) {
      found.add(bounds.apply(value));
      if (value instanceof Value.Called called) {
        called.arguments().forEach(argument -> addBounds(argument, known, found));
      }
    }
  }
}
