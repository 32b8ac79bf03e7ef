package returns.explain;

import java.util.List;
import java.util.Optional;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.vocabulary.Field;

/** Takes constraints apart. */
final class Comparisons {
  private Comparisons() {}

  /** The fields on the left of the comparisons. */
  static List<Field> fieldsOf(Constraint constraint) {
    return constraint.atoms().stream().map(signed -> signed.atom().field()).toList();
  }

  /** The parts that must all hold: those of a conjunction, or the constraint itself. */
  static List<Constraint> conjuncts(Constraint constraint) {
    return constraint instanceof Constraint.All all ? all.parts() : List.of(constraint);
  }

  /** The comparison that a constraint is, if it is one. */
  static Optional<Constraint.Compare> comparison(Constraint constraint) {
    return constraint instanceof Constraint.Compare compare
        ? Optional.of(compare)
        : Optional.empty();
  }

  /** The word that an operand is, if it is one. */
  static Optional<String> word(Operand operand) {
    return literal(operand).map(Operand.Literal::value).map(String::valueOf);
  }

  /** The literal that an operand is, if it is one. */
  static Optional<Operand.Literal> literal(Operand operand) {
    return operand instanceof Operand.Literal literal ? Optional.of(literal) : Optional.empty();
  }
}
