package returns.random;

import java.util.ArrayList;
import java.util.List;
import returns.evaluation.Item;
import returns.evaluation.Reading;
import returns.vocabulary.Field;

/** Copies of items that differ in one thing. */
public final class Items {
  private Items() {}

  /** The same item with another value of a field; null makes it unknown. */
  public static Item with(Item item, Field field, Object value) {
    Object[] values = values(item);
    List<Reading> readings = readings(item);
    values[field.index()] = value;
    readings.set(field.index(), Reading.plain(value));
    return copy(item, item.number(), item.path(), item.sure(), values, readings);
  }

  /** The same item with a field that somebody contests: it counts as unknown. */
  public static Item contested(Item item, Field field, Object claimed) {
    Object[] values = values(item);
    List<Reading> readings = readings(item);
    Object stated = values[field.index()];
    values[field.index()] = null;
    readings.set(
        field.index(),
        new Reading(stated, Reading.State.CONTESTED, List.of(claimed), null, "the adviser"));
    return copy(item, item.number(), item.path(), item.sure(), values, readings);
  }

  /** The same item at another position. */
  public static Item at(Item item, int number) {
    return copy(item, number, item.path(), item.sure(), values(item), readings(item));
  }

  /** The values of its fields, in their order. */
  public static Object[] values(Item item) {
    return item.type().fields().stream().map(item::value).toArray();
  }

  private static List<Reading> readings(Item item) {
    List<Reading> readings = new ArrayList<>();
    item.type().fields().forEach(f -> readings.add(item.reading(f)));
    return readings;
  }

  private static Item copy(
      Item item, int number, String path, boolean sure, Object[] values, List<Reading> readings) {
    return new Item(
        item.type(),
        number,
        path,
        sure,
        values,
        readings,
        item.origin(item.type().fields().get(0)));
  }
}
