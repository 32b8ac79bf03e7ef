package returns.evaluation;

import java.util.List;
import returns.rules.Citation;
import returns.rules.Label;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * One item that rules may match.
 *
 * <p>Values stand in the order of the type's fields: a Boolean, Integer, String, LocalDate (or a
 * Span for a partial date) or LocalDateTime; null is unknown. {@code values} is never changed.
 */
public final class Item {
  private final FactType type;
  private final int number;
  private final String path;
  private final boolean sure;
  private final Object[] values;
  private final List<Reading> readings;
  private final List<Origin> origins;

  /** Where an item of law comes from; what the case states has {@link #CASE}. */
  public record Origin(List<Citation> citations, Label label) {
    /** The case itself. */
    public static final Origin CASE = new Origin(List.of(), Label.READ);

    public Origin {
      citations = List.copyOf(citations);
    }
  }

  /**
   * Makes an item.
   *
   * @param number its position among the items of its type in the situation
   * @param path as it stands in traces: {@code claims[0]}, {@code claims[?]}, {@code person}
   * @param sure false for an item that may not exist
   * @param readings for each field how it was read, or an empty list where every field is plain
   */
  public Item(
      FactType type,
      int number,
      String path,
      boolean sure,
      Object[] values,
      List<Reading> readings,
      Origin origin) {
    this(type, number, path, sure, values, readings, List.of(origin));
  }

  private Item(
      FactType type,
      int number,
      String path,
      boolean sure,
      Object[] values,
      List<Reading> readings,
      List<Origin> origins) {
    this.type = type;
    this.number = number;
    this.path = path;
    this.sure = sure;
    this.values = values.clone();
    this.readings = List.copyOf(readings);
    this.origins = List.copyOf(origins);
  }

  /** An item of law whose fields come from different places, such as the terms of a pack. */
  public static Item ofLaw(
      FactType type, int number, String path, Object[] values, List<Origin> origins) {
    return new Item(type, number, path, true, values, List.of(), origins);
  }

  /** The same item at another position among the items of its type. */
  public Item at(int position) {
    return new Item(type, position, path, sure, values, readings, origins);
  }

  public FactType type() {
    return type;
  }

  public int number() {
    return number;
  }

  public String path() {
    return path;
  }

  /** Whether it certainly exists. */
  public boolean sure() {
    return sure;
  }

  /** The value of a field of its type; null is unknown. */
  public Object value(Field field) {
    return values[field.index()];
  }

  /** How a field was read. */
  public Reading reading(Field field) {
    return readings.isEmpty() ? Reading.plain(values[field.index()]) : readings.get(field.index());
  }

  /** Where a field comes from. */
  public Origin origin(Field field) {
    return origins.size() == 1 ? origins.get(0) : origins.get(field.index());
  }

  /** The path of one of its fields. */
  public String pathOf(Field field) {
    return path + "." + field.name();
  }

  @Override
  public String toString() {
    return path;
  }
}
