package returns.rules;

import java.util.List;
import returns.diagnostics.Place;
import returns.vocabulary.FactType;

/**
 * One pattern of a rule's left side: the unit in which a trace says why and why not.
 *
 * @param bindings the variables that it binds; those of {@code exists} and {@code not} reach only
 *     its own constraint
 * @param constraint what it asks of an item
 * @param text the author's words, in one line
 */
public record Condition(
    Quantifier quantifier,
    FactType type,
    List<Operand.Variable> bindings,
    Constraint constraint,
    String text,
    Place place) {

  /** How many items it speaks of. */
  public enum Quantifier {
    /** A choice of one item, which later conditions can refer to. */
    ONE,
    /** Some item. */
    EXISTS,
    /** No item. */
    NOT
  }

  public Condition {
    bindings = List.copyOf(bindings);
  }

  /** The same condition, asking something else of an item. */
  public Condition with(Constraint other) {
    return new Condition(quantifier, type, bindings, other, text, place);
  }

  /** The same condition over another number of items. */
  public Condition with(Quantifier other) {
    return new Condition(other, type, bindings, constraint, text, place);
  }
}
