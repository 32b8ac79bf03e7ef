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
    List<Constraint.Signed> atoms = junction.atoms();
    return atoms.stream()
        .filter(atom -> isOf(atom, EngineTypes.TRANSFER_ON))
        .filter(
            atom ->
                atoms.stream()
                    .anyMatch(other -> isOf(other, EngineTypes.AS_AT) && asksTheSame(atom, other)))
        .map(signed -> signed.atom().place());
  }

  private static boolean isOf(Constraint.Signed signed, String day) {
    return signed.atom() instanceof Constraint.Compare compare
        && compare.field().name().equals(day);
  }

  private static boolean asksTheSame(Constraint.Signed signed, Constraint.Signed other) {
    Constraint.Compare one = (Constraint.Compare) signed.atom();
    Constraint.Compare two = (Constraint.Compare) other.atom();
    return bound(one.operator(), signed.negated()) == bound(two.operator(), other.negated())
        && one.operand().equals(two.operand());
  }

  /** How a comparison bounds a day; whether the bound itself is let in makes no difference here. */
  private enum Bound {
    BELOW,
    ABOVE,
    AT,
    APART
  }

  private static Bound bound(Operator operator, boolean negated) {
    return switch (operator) {
      case LESS, AT_MOST -> negated ? Bound.ABOVE : Bound.BELOW;
      case GREATER, AT_LEAST -> negated ? Bound.BELOW : Bound.ABOVE;
      case EQUAL -> negated ? Bound.APART : Bound.AT;
      case UNEQUAL -> negated ? Bound.AT : Bound.APART;
    };
  }
}
