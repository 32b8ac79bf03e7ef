package returns.drools;

import returns.evaluation.Item;
import returns.evaluation.Situation;
import returns.rules.Condition;
import returns.rules.Condition.Quantifier;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.rules.Rule;
import returns.rules.Status;
import returns.vocabulary.EngineTypes;

/**
 * Whether a rule is within reach of a situation: whether each of its patterns that need an item has
 * one that may meet what the pattern asks of it by words, truths and counts alone.
 *
 * <p>INVARIANT: what is out of reach is certainly not met, so it need not be compiled. What is
 * within reach may still be not met: dates, variables and what was established are left to Drools.
 */
final class Reach implements Constraint.Visitor<Status> {
  private final Item item;

  private Reach(Item item) {
    this.item = item;
  }

  static boolean has(Situation situation, Rule rule) {
    return rule.conditions().stream()
        .filter(condition -> condition.quantifier() != Quantifier.NOT)
        .filter(condition -> condition.type() != EngineTypes.ESTABLISHED)
        .allMatch(condition -> has(situation, rule, condition));
  }

  private static boolean has(Situation situation, Rule rule, Condition condition) {
    return situation.items(condition.type(), rule.pack()).stream()
        .anyMatch(item -> condition.constraint().accept(new Reach(item)) != Status.NOT_MET);
  }

  @Override
  public Status all(Constraint.All all) {
    return all.parts().stream().map(part -> part.accept(this)).reduce(Status.MET, Status::and);
  }

  @Override
  public Status any(Constraint.Any any) {
    return any.parts().stream().map(part -> part.accept(this)).reduce(Status.NOT_MET, Status::or);
  }

  @Override
  public Status not(Constraint.Not not) {
    return not.part().accept(this).not();
  }

  @Override
  public Status compare(Constraint.Compare compare) {
    Object value = item.value(compare.field());
    boolean told =
        value != null
            && compare.operand() instanceof Operand.Literal
            && !compare.operator().isOrdering();
    if (!told) {
      return Status.UNKNOWN;
    }
    Status equal = Status.of(((Operand.Literal) compare.operand()).value().equals(value));
    return compare.operator() == Operator.EQUAL ? equal : equal.not();
  }

  @Override
  public Status among(Constraint.Among among) {
    Object value = item.value(among.field());
    return value == null
        ? Status.UNKNOWN
        : Status.of(among.literals().stream().anyMatch(literal -> literal.value().equals(value)));
  }
}
