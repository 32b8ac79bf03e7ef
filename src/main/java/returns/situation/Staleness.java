package returns.situation;

import java.time.LocalDate;
import java.util.Map;
import returns.dates.DateCalls;
import returns.rules.Term;
import returns.vocabulary.Field;

/**
 * When a fact is too old to count: by the terms of the safeguards that {@code @staleAfter} names.
 */
record Staleness(Map<String, Term> terms, Clocks clocks) {

  /**
   * Whether a fact of a day no longer counts. A fact that does not say its day is not stale; where
   * the term itself is unknown, nobody can say that the fact is fresh, so it is.
   */
  boolean isStale(Field field, LocalDate asOf) {
    if (field.staleAfter().isEmpty() || asOf == null) {
      return false;
    }
    Term.Version version = terms.get(field.staleAfter().get()).on(clocks.asAt()).orElse(null);
    if (version == null || version.value() == null || !clocks.counts(version.known())) {
      return true;
    }
    LocalDate lastFresh = DateCalls.plusDays(asOf, (Integer) version.value());
    return lastFresh != null && lastFresh.isBefore(clocks.asAt());
  }
}
