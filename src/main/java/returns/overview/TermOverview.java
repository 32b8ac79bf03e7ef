package returns.overview;

import java.util.Optional;
import returns.rules.Term;

/**
 * One term.
 *
 * @param onDay its version on the day that is looked at, if one is
 */
public record TermOverview(Term term, Optional<OnDay> onDay) {

  /**
   * On one day.
   *
   * @param version what covers the day; a gap has no value
   * @param value empty also where it became known too late: then policy staff are asked
   */
  public record OnDay(Optional<Term.Version> version, Optional<Object> value) {

    /** Whether there is a value that was not known yet. */
    public boolean isSetAside() {
      return value.isEmpty() && version.filter(v -> v.value() != null).isPresent();
    }
  }
}
