package returns.watch;

import java.time.LocalDate;
import java.util.Optional;
import returns.scenarios.Scenario;

/**
 * How a case is asked about, and what is expected of it.
 *
 * @param asAt empty: the case's own day of decision
 * @param arrangement empty: the case's own partner
 * @param scenario whose expectation is looked at; empty for a case, of which the outcome is
 */
record Asked(
    Optional<LocalDate> asAt,
    Optional<LocalDate> knownAt,
    Optional<String> arrangement,
    boolean hypothetical,
    Optional<Scenario> scenario) {

  /** As a case states it. */
  static final Asked CASE =
      new Asked(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

  static Asked of(Scenario scenario) {
    return new Asked(
        scenario.asAt(),
        scenario.knownAt(),
        scenario.arrangement(),
        scenario.hypothetical(),
        Optional.of(scenario));
  }
}
