package returns.situation;

import java.time.LocalDate;
import java.util.Optional;
import returns.rules.Instrument.Life;
import returns.rules.Term;

/**
 * What counts as known of the law: for a decision, and for an overview, which must not disagree.
 *
 * @param at what was recorded later is set aside; empty: everything recorded counts
 */
public record Knowledge(Optional<LocalDate> at) {

  /** Whether something recorded on a day counts; null was always known. */
  public boolean counts(LocalDate recordedOn) {
    return recordedOn == null || at.isEmpty() || !recordedOn.isAfter(at.get());
  }

  /** The life as known then: of one recorded later, what was known before it, or nothing. */
  public Life asKnown(Life life) {
    if (counts(life.known())) {
      return life;
    }
    return life.before() == null
        ? new Life(null, null, life.known(), life.citations(), life.label())
        : asKnown(life.before());
  }

  /** The value as known then; empty for a gap, and for one recorded later. */
  public Optional<Object> asKnown(Term.Version version) {
    return counts(version.known()) ? Optional.ofNullable(version.value()) : Optional.empty();
  }

  /**
   * Whether there may be a fact of a type that the arrangement does not state: silence is not "no",
   * and neither is what was set aside.
   *
   * @param stated how many it states
   * @param counting how many of them count
   */
  public static boolean mayBeMore(int stated, int counting) {
    return stated == 0 || counting < stated;
  }
}
