package returns.reference;

import java.util.Optional;
import java.util.Set;
import returns.dates.Span;
import returns.evaluation.FactRef;
import returns.evaluation.Item;
import returns.vocabulary.Field;

/** Names facts for traces. */
final class Facts {
  private Facts() {}

  /** A field that was read. */
  static FactRef of(Item item, Field field) {
    return new FactRef(item, Optional.of(field));
  }

  /** A field that is unknown; of an item that may not exist, the question is whether it does. */
  static FactRef unknown(Item item, Field field) {
    return item.sure() ? of(item, field) : existence(item);
  }

  /** Whether more could be known of a value: not if it is one value or one day. */
  static boolean isExact(Object value) {
    return value != null && !(value instanceof Span);
  }

  /** Whether an item exists. */
  static FactRef existence(Item item) {
    return new FactRef(item, Optional.empty());
  }

  /** Adds the question whether an item exists, where there is one. */
  static void addExistence(Item item, Set<FactRef> into) {
    if (!item.sure()) {
      into.add(existence(item));
    }
  }
}
