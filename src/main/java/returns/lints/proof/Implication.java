package returns.lints.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import returns.rules.Operator;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/**
 * Shows that one formula is, in each case, met at least as much as others together: met where they
 * are, and not met only where they are not.
 *
 * <p>It keeps to steps that hold in three values. Kleene's "and" and "or" are the lesser and the
 * greater of two, so alternatives may be taken one by one. Comparisons of the same value with
 * literals, or of the same two values, are unknown together; where they are known, plain reasoning
 * holds. A span of days gives "met" if each day does and "not met" if none does, so that of two
 * comparisons of the same two values the one that each pair of days implies is never the lesser.
 */
public final class Implication {
  private static final Object ANOTHER = new Object();
  private static final int MOST_STEPS = 2_000;

  private int steps;

  private Implication() {}

  /** Whether the goal is never less met than the least of the given. */
  public static boolean follows(List<Formula> given, Formula goal) {
    List<Formula> flat = new ArrayList<>();
    given.forEach(formula -> flatten(formula, flat));
    return new Implication().shows(flat, goal);
  }

  private static void flatten(Formula formula, List<Formula> into) {
    if (formula instanceof Formula.All all) {
      all.parts().forEach(part -> flatten(part, into));
    } else {
      into.add(formula);
    }
  }

  private boolean shows(List<Formula> given, Formula goal) {
    if (++steps > MOST_STEPS) {
      return false;
    }
    if (goal instanceof Formula.All all) {
      return all.parts().stream().allMatch(part -> shows(given, part));
    }
    if (goal instanceof Formula.Any any
        && any.parts().stream().anyMatch(part -> shows(given, part))) {
      return true;
    }
    if (goal instanceof Formula.Test test && showsTest(given, test)) {
      return true;
    }
    return given.stream().anyMatch(one -> one instanceof Formula.Any any && each(given, any, goal));
  }

  /** Whether it follows from each alternative. */
  private boolean each(List<Formula> given, Formula.Any any, Formula goal) {
    List<Formula> others = new ArrayList<>(given);
    others.remove(any);
    return any.parts().stream()
        .allMatch(
            part -> {
              List<Formula> with = new ArrayList<>();
              flatten(part, with);
              with.addAll(others);
              return shows(with, goal);
            });
  }

  private static boolean showsTest(List<Formula> given, Formula.Test goal) {
    if (isLiteral(goal)) {
      return showsLiteral(given, goal);
    }
    return goal instanceof Formula.Compare compare
        && given.stream()
            .anyMatch(one -> one instanceof Formula.Compare known && implies(known, compare));
  }

  private static boolean implies(Formula.Compare known, Formula.Compare goal) {
    if (known.left().equals(goal.left()) && known.right().equals(goal.right())) {
      return implies(known.operator(), goal.operator());
    }
    return known.left().equals(goal.right())
        && known.right().equals(goal.left())
        && implies(turned(known.operator()), goal.operator());
  }

  private static boolean implies(Operator known, Operator goal) {
    return known == goal
        || switch (known) {
          case EQUAL -> goal == Operator.AT_MOST || goal == Operator.AT_LEAST;
          case LESS -> goal == Operator.AT_MOST || goal == Operator.UNEQUAL;
          case GREATER -> goal == Operator.AT_LEAST || goal == Operator.UNEQUAL;
          case UNEQUAL, AT_MOST, AT_LEAST -> false;
        };
  }

  /** What is said with the two sides exchanged. */
  private static Operator turned(Operator operator) {
    return switch (operator) {
      case EQUAL, UNEQUAL -> operator;
      case LESS -> Operator.GREATER;
      case GREATER -> Operator.LESS;
      case AT_MOST -> Operator.AT_LEAST;
      case AT_LEAST -> Operator.AT_MOST;
    };
  }

  /** Whether a test compares with literals only. */
  private static boolean isLiteral(Formula.Test test) {
    return test.left() instanceof Value.Fact
        && (test instanceof Formula.Among
            || (test instanceof Formula.Compare compare
                && compare.right() instanceof Value.Given given
                && (given.value() instanceof Integer || !given.isOrdered())));
  }

  private static boolean showsLiteral(List<Formula> given, Formula.Test goal) {
    List<Formula.Test> same = new ArrayList<>();
    for (Formula one : given) {
      if (one instanceof Formula.Test test && isLiteral(test) && test.left().equals(goal.left())) {
        same.add(test);
      }
    }
    // Without another test of the value it may be unknown where the given are all met.
    return !same.isEmpty()
        && points(((Value.Fact) goal.left()).field(), same, goal).stream()
            .allMatch(
                point -> holds(goal, point) || same.stream().anyMatch(test -> !holds(test, point)));
  }

  /** Values among which is one for each way in which these tests can come out. */
  private static Set<Object> points(Field field, List<Formula.Test> tests, Formula.Test goal) {
    Set<Object> points = new HashSet<>();
    if (field.kind() == Kind.TRUTH) {
      return Set.of(true, false);
    }
    if (field.kind() == Kind.WORD && !field.words().isEmpty()) {
      points.addAll(field.words());
      return points;
    }
    List<Formula.Test> all = new ArrayList<>(tests);
    all.add(goal);
    all.forEach(test -> points.addAll(literals(test)));
    if (field.kind() == Kind.NUMBER) {
      Set<Object> beside = new HashSet<>(Set.of(0));
      points.forEach(point -> addBeside((Integer) point, beside));
      return beside;
    }
    points.add(ANOTHER);
    return points;
  }

  private static void addBeside(int number, Set<Object> into) {
    for (int point = Math.max(0, number - 1); point <= number + 1; point++) {
      into.add(point);
    }
  }

  private static Set<Object> literals(Formula.Test test) {
    return test instanceof Formula.Among among
        ? among.values()
        : Set.of(((Value.Given) ((Formula.Compare) test).right()).value());
  }

  private static boolean holds(Formula.Test test, Object point) {
    if (test instanceof Formula.Among among) {
      return among.values().contains(point) == among.inside();
    }
    Formula.Compare compare = (Formula.Compare) test;
    Object right = ((Value.Given) compare.right()).value();
    return point instanceof Integer number
        ? compare.operator().holds(Integer.compare(number, (Integer) right))
        : point.equals(right) == (compare.operator() == Operator.EQUAL);
  }
}
