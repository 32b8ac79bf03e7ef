package returns.mutation;

import java.util.ArrayList;
import java.util.List;
import returns.rules.Condition;
import returns.rules.Condition.Quantifier;
import returns.rules.Constraint;
import returns.rules.Operand;

/** One pattern of a rule, altered in one thing. */
final class ConditionMutants {
  private final Condition condition;
  private final Lexicon lexicon;
  private final List<Operand.Variable> variables;

  /**
   * For a condition.
   *
   * @param earlier the variables of the conditions before it
   */
  ConditionMutants(Condition condition, Lexicon lexicon, List<Operand.Variable> earlier) {
    this.condition = condition;
    this.lexicon = lexicon;
    this.variables = new ArrayList<>(earlier);
    this.variables.addAll(condition.bindings());
  }

  /**
   * All of them.
   *
   * @param isRead whether a later part of the rule reads what the condition binds
   */
  List<Variant<Condition>> all(boolean isRead) {
    List<Variant<Condition>> found = new ArrayList<>();
    ConstraintMutants inside =
        new ConstraintMutants(condition.type(), lexicon, variables, condition.place());
    for (Variant<Constraint> variant : condition.constraint().accept(inside)) {
      found.add(variant.in(this::with));
    }
    if (condition.constraint() instanceof Constraint.Atom atom && !condition.bindings().isEmpty()) {
      found.add(
          new Variant<>(
              Alteration.COMPARISON,
              Written.of(atom),
              "",
              atom.place(),
              with(new Constraint.All(List.of()))));
    }
    found.addAll(quantified(isRead));
    found.addAll(boundDays());
    return found;
  }

  private List<Variant<Condition>> quantified(boolean isRead) {
    return switch (condition.quantifier()) {
      case ONE -> isRead ? List.of() : List.of(negated(with(Quantifier.NOT)));
      case EXISTS -> List.of(negated(with(Quantifier.NOT)));
      case NOT -> List.of(negated(with(Quantifier.EXISTS)));
    };
  }

  private Variant<Condition> negated(Condition other) {
    return new Variant<>(
        Alteration.NEGATION, Written.of(condition), Written.of(other), condition.place(), other);
  }

  /** {@code $today : asAt} names the day of the transfer instead, or the other way round. */
  private List<Variant<Condition>> boundDays() {
    List<Variant<Condition>> found = new ArrayList<>();
    for (int i = 0; i < condition.bindings().size(); i++) {
      Operand.Variable bound = condition.bindings().get(i);
      List<Operand.Variable> bindings = new ArrayList<>(condition.bindings());
      int number = i;
      ConstraintMutants.otherDay(condition.type(), bound.field())
          .ifPresent(
              day -> {
                bindings.set(number, new Operand.Variable(bound.name(), bound.slot(), day));
                found.add(
                    new Variant<>(
                        Alteration.DAY,
                        bound.name() + " : " + bound.field().name(),
                        bound.name() + " : " + day.name(),
                        condition.place(),
                        with(condition.quantifier(), bindings, condition.constraint())));
              });
    }
    return found;
  }

  private Condition with(Constraint constraint) {
    return with(condition.quantifier(), condition.bindings(), constraint);
  }

  private Condition with(Quantifier quantifier) {
    return with(quantifier, condition.bindings(), condition.constraint());
  }

  private Condition with(
      Quantifier quantifier, List<Operand.Variable> bindings, Constraint constraint) {
    Condition other =
        new Condition(quantifier, condition.type(), bindings, constraint, "", condition.place());
    return new Condition(
        quantifier, condition.type(), bindings, constraint, Written.of(other), condition.place());
  }
}
