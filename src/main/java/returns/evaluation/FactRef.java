package returns.evaluation;

import java.util.Optional;
import returns.vocabulary.Field;

/**
 * A fact that an evaluation read.
 *
 * @param field empty where the item itself was read: whether it exists, or whether there are more
 */
public record FactRef(Item item, Optional<Field> field) {
  /** The path in traces: {@code claims[0].status}, {@code claims[?]}. */
  public String path() {
    return field.map(item::pathOf).orElse(item.path());
  }
}
