package returns.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import returns.rules.Condition;
import returns.rules.Condition.Quantifier;
import returns.rules.Constraint;
import returns.rules.Rule;

/** Rules with one comparison turned round. */
final class Turned {
  private Turned() {}

  /**
   * The rule, with the comparison that has this position in this condition turned round.
   *
   * @param comparison its position in the order of the text; ignored where the condition as a whole
   *     is turned round
   */
  static Rule rule(Rule rule, int condition, int comparison) {
    Condition old = rule.conditions().get(condition);
    return with(rule, condition, isOfExistence(old) ? flipped(old) : negated(old, comparison));
  }

  /**
   * Whether a condition only asks whether something is there: what was established, or any item at
   * all. The opposite of that is that it is not there, and not that something else is.
   */
  static boolean isOfExistence(Condition condition) {
    int atoms = condition.constraint().atoms().size();
    boolean established =
        condition.type() == returns.vocabulary.EngineTypes.ESTABLISHED
            && condition.bindings().isEmpty();
    return (established && atoms == 1) || (atoms == 0 && condition.quantifier() != Quantifier.ONE);
  }

  private static Condition flipped(Condition old) {
    Quantifier other =
        switch (old.quantifier()) {
          case ONE, EXISTS -> Quantifier.NOT;
          case NOT -> Quantifier.EXISTS;
        };
    return old.with(other);
  }

  private static Condition negated(Condition old, int comparison) {
    AtomicInteger next = new AtomicInteger();
    Function<Constraint, Constraint> turned =
        atom -> next.getAndIncrement() == comparison ? new Constraint.Not(atom) : atom;
    return old.with(old.constraint().mapAtoms(turned, turned));
  }

  private static Rule with(Rule rule, int position, Condition condition) {
    List<Condition> conditions = new ArrayList<>(rule.conditions());
    conditions.set(position, condition);
    return rule.with(conditions);
  }
}
