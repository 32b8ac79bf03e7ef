package returns.lints;

import java.time.LocalDate;
import returns.dates.Span;
import returns.rules.Instrument;
import returns.rules.Rule;
import returns.rules.Term;

/**
 * A stretch of days, both included.
 *
 * @param last {@link Term#OPEN} if nothing ends it
 */
record Days(LocalDate first, LocalDate last) {
  /** The days on which a rule is in force, if it ever came into force. */
  static Days of(Rule rule) {
    return new Days(rule.from().orElse(Term.DAWN), rule.until().orElse(Term.OPEN));
  }

  /** Every day on which an instrument may be in force, as far as was ever known. */
  static Days of(Instrument.Life life) {
    boolean changed = life.before() != null;
    return new Days(
        changed || life.starts() == null ? Term.DAWN : Span.firstOf(life.starts()),
        changed || life.ends() == null ? Term.OPEN : Span.lastOf(life.ends()));
  }

  boolean meet(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Whether each day of the other is one of these. */
  boolean hold(Days other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  @Override
  public String toString() {
    if (first.equals(Term.DAWN)) {
      return last.equals(Term.OPEN) ? "on each day" : "to " + last;
    }
    return last.equals(Term.OPEN) ? "from " + first : "from " + first + " to " + last;
  }
}
