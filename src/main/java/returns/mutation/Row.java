package returns.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario that would kill a mutant, as a table holds it.
 *
 * @param base the case file that it changes
 * @param expect what is expected, by its name in a table
 */
public record Row(
    String base,
    String name,
    Map<String, Object> set,
    List<String> unset,
    Optional<LocalDate> asAt,
    Optional<LocalDate> knownAt,
    Optional<String> arrangement,
    boolean hypothetical,
    Map<String, Object> expect) {
  public Row {
    unset = List.copyOf(unset);
  }
}
