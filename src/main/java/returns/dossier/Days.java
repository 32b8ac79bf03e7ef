package returns.dossier;

import java.time.LocalDate;
import java.util.Map;
import returns.dates.Span;
import returns.rules.Term;

/** Writes the first and last days of what the law says. */
final class Days {
  /** What stands for a day that is not known at all; a day that is left out is open. */
  static final String UNKNOWN = "unknown";

  private Days() {}

  /** A day, bounds where only those are known; nothing where nothing begins or ends it. */
  static void put(Map<String, Object> tree, String name, Object day) {
    if (Term.OPEN.equals(day) || Term.DAWN.equals(day)) {
      return;
    }
    if (day instanceof Span span) {
      tree.put(
          name, Map.of("notBefore", span.first().toString(), "notAfter", span.last().toString()));
    } else {
      tree.put(name, day instanceof LocalDate date ? date.toString() : UNKNOWN);
    }
  }
}
