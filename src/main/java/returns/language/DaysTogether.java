package returns.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import returns.diagnostics.Place;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operator;
import returns.vocabulary.EngineTypes;

/**
 * Finds the same comparison of {@code asAt} and of {@code transferOn}, joined so that both must
 * hold: of two such days one alone decides, and the other is not looked at.
 */
final class DaysTogether {
  private DaysTogether() {}

  /** The place of the second of two such comparisons. */
  static Optional<Place> in(List<Condition> conditions) {
    Stream<Condition> ofTheReturn =
        conditions.stream()
            .filter(condition -> condition.type().name().equals(EngineTypes.RETURN))
            .filter(condition -> condition.quantifier() != Condition.Quantifier.NOT);
    return Junction.of(ofTheReturn).stream()
        .filter(Junction::all)
        .flatMap(DaysTogether::pairs)
        .findFirst();
  }

  private static Stream<Place> pairs(Junction junction) {
    List<Junction.Atom> atoms = junction.atoms();
    return atoms.stream()
        .filter(atom -> isOf(atom, EngineTypes.TRANSFER_ON))
        .filter(
            atom ->
                atoms.stream()
                    .anyMatch(other -> isOf(other, EngineTypes.AS_AT) && asksTheSame(atom, other)))
        .map(Junction.Atom::place);
  }

  private static boolean isOf(Junction.Atom atom, String day) {
    return atom.constraint() instanceof Constraint.Compare compare
        && compare.field().name().equals(day);
  }

  private static boolean asksTheSame(Junction.Atom atom, Junction.Atom other) {
    Constraint.Compare one = (Constraint.Compare) atom.constraint();
    Constraint.Compare two = (Constraint.Compare) other.constraint();
    return bound(one.operator(), atom.positive()) == bound(two.operator(), other.positive())
        && one.operand().equals(two.operand());
  }

  /** How a comparison bounds a day; whether the bound itself is let in makes no difference here. */
  private enum Bound {
    BELOW,
    ABOVE,
    AT,
    APART
  }

  private static Bound bound(Operator operator, boolean positive) {
    return switch (operator) {
      case LESS, AT_MOST -> positive ? Bound.BELOW : Bound.ABOVE;
      case GREATER, AT_LEAST -> positive ? Bound.ABOVE : Bound.BELOW;
      case EQUAL -> positive ? Bound.AT : Bound.APART;
      case UNEQUAL -> positive ? Bound.APART : Bound.AT;
    };
  }
}
