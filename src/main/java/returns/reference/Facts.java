package returns.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  private final List<Item> items = new ArrayList<>();

  /** Beside each item the field that was read; null for the question whether it exists. */
  private final List<Field> fields = new ArrayList<>();

  /** Adds a field that was read. */
  void add(Item item, Field field) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) == item && Objects.equals(fields.get(i), field)) {
        return;
      }
    }
    items.add(item);
    fields.add(field);
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
    List<FactRef> list = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      list.add(new FactRef(items.get(i), Optional.ofNullable(fields.get(i))));
    }
    return List.copyOf(list);
  }
}
