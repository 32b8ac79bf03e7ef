package returns.drools;

import returns.evaluation.Item;

/**
 * What every printed type extends: an item in the working memory, which remembers where it came
 * from. Public because the classes that extend it are of other packages; it has no property that a
 * rule could read.
 */
public abstract class Fact {
  private Item item;

  protected Fact() {}

  final void represent(Item represented) {
    this.item = represented;
  }

  final Item item() {
    return item;
  }
}
