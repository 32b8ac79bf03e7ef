package returns.evaluation;

import java.util.List;

/**
 * A choice of facts: one item for each condition of a rule with the quantifier ONE, in their order.
 */
public record Choice(List<Item> items) {
  public Choice {
    items = List.copyOf(items);
  }
}
