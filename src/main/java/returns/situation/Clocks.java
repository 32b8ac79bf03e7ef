package returns.situation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The two days of an evaluation. The machine's clock is never read.
 *
 * @param asAt the day whose law and facts apply
 * @param knownAt what was recorded later is set aside; empty: everything recorded counts
 */
public record Clocks(LocalDate asAt, Optional<LocalDate> knownAt) {
  /** What counts as known. */
  Knowledge knowledge() {
    return new Knowledge(knownAt);
  }

  /** Whether something recorded on a day counts; null was always known. */
  boolean counts(LocalDate recordedOn) {
    return knowledge().counts(recordedOn);
  }
}
