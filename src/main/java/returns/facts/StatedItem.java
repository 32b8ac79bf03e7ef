package returns.facts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import returns.diagnostics.Place;
import returns.vocabulary.Field;

/**
 * One stated item.
 *
 * @param fields what is stated of it, by field
 * @param source where the file has it from; empty if not said
 * @param asOf the day of the facts, for fields that do not say their own
 * @param recordedOn the day on which the item was recorded
 */
public record StatedItem(
    Map<Field, StatedField> fields,
    String source,
    Optional<LocalDate> asOf,
    Optional<LocalDate> recordedOn,
    Place place) {

  /** What is stated of a field. */
  public Optional<StatedField> field(Field field) {
    return Optional.ofNullable(fields.get(field));
  }
}
