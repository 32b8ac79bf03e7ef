package returns.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Place;

/**
 * One stated value.
 *
 * @param value a Boolean, Integer, String, LocalDate, Span (for a year or a month) or LocalDateTime
 * @param contested the other values that somebody claims, in the file's order
 * @param source where the file has it from; empty if not said
 */
public record StatedField(
    Object value,
    List<Object> contested,
    String source,
    Optional<LocalDate> asOf,
    Optional<LocalDate> recordedOn,
    Place place) {
  public StatedField {
    contested = List.copyOf(contested);
  }
}
