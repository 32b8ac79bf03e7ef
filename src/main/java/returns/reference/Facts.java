package returns.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.dates.Span;
import returns.evaluation.FactRef;
import returns.evaluation.Item;
import returns.vocabulary.Field;

/**
 * Facts in the order in which they were read, each once.
 *
 * <p>Looks through its list rather than hashing: few facts stand in one, and traces make many.
 */
final class Facts {
  private final List<FactRef> list = new ArrayList<>(4);

  /** Adds a field that was read. */
  void add(Item item, Field field) {
    if (!contains(item, field)) {
      list.add(new FactRef(item, Optional.ofNullable(field)));
    }
  }

  /** Items and fields are the situation's and the vocabulary's own, so that identity is enough. */
  @SuppressWarnings("ReferenceEquality")
  private boolean contains(Item item, Field field) {
    for (int i = 0; i < list.size(); i++) {
      FactRef ref = list.get(i);
      if (ref.item() == item && ref.field().orElse(null) == field) {
        return true;
      }
    }
    return false;
  }

  /** Adds the question whether an item exists, where there is one. */
  void addExistence(Item item) {
    if (!item.sure()) {
      add(item, null);
    }
  }

  /**
   * Adds a field if more could be known of it; of an item that may not exist, the question is
   * whether it does.
   */
  void addUnknown(Item item, Field field) {
    if (!isExact(item.value(field))) {
      add(item, item.sure() ? field : null);
    }
  }

  /** Whether nothing more could be known of a value: it is one value or one day. */
  static boolean isExact(Object value) {
    return value != null && !(value instanceof Span);
  }

  List<FactRef> list() {
    return List.copyOf(list);
  }
}
