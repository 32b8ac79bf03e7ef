package returns.lints.proof;

import java.util.List;
import returns.rules.Operator;

/** The opposite of a formula. */
final class Negation {
  private Negation() {}

  static Formula of(Formula formula) {
    if (formula instanceof Formula.All all) {
      return new Formula.Any(each(all.parts()));
    }
    if (formula instanceof Formula.Any any) {
      return new Formula.All(each(any.parts()));
    }
    if (formula instanceof Formula.Among among) {
      return new Formula.Among(among.left(), among.values(), !among.inside());
    }
    if (formula instanceof Formula.Compare compare) {
      return new Formula.Compare(compare.left(), of(compare.operator()), compare.right());
    }
    throw new IllegalArgumentException("a bound is never negated: " + formula);
  }

  private static List<Formula> each(List<Formula> parts) {
    return parts.stream().map(Negation::of).toList();
  }

  /** The operator that holds exactly where this one does not. */
  static Operator of(Operator operator) {
    return switch (operator) {
      case EQUAL -> Operator.UNEQUAL;
      case UNEQUAL -> Operator.EQUAL;
      case LESS -> Operator.AT_LEAST;
      case AT_LEAST -> Operator.LESS;
      case GREATER -> Operator.AT_MOST;
      case AT_MOST -> Operator.GREATER;
    };
  }
}
