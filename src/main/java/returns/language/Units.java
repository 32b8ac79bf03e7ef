package returns.language;

import java.util.Optional;
import returns.dates.DateFunction;
import returns.rules.Term;

/** In what a date function counts: eighteen years are not eighteen days. */
final class Units {
  private Units() {}

  /** The unit of the number that a function takes. */
  static Optional<Term.Type> of(DateFunction function) {
    return switch (function) {
      case PLUS_DAYS, MINUS_DAYS, LAST_DAY_BEGINNING_WITH -> Optional.of(Term.Type.DAYS);
      case PLUS_MONTHS, MINUS_MONTHS -> Optional.of(Term.Type.MONTHS);
      case PLUS_YEARS, BIRTHDAY -> Optional.of(Term.Type.YEARS);
      case GESTATION -> Optional.of(Term.Type.WEEKS);
      case PLUS_WORKING_DAYS -> Optional.of(Term.Type.WORKING_DAYS);
      case PLUS_HOURS -> Optional.of(Term.Type.HOURS);
      case NEXT_WORKING_DAY, DATE_OF -> Optional.empty();
    };
  }

  /** Whether a function may count with a term; a bare number is what the author says it is. */
  static boolean fit(Term.Type term, DateFunction function) {
    return term == Term.Type.NUMBER || of(function).filter(term::equals).isPresent();
  }

  /** How a message names a unit. */
  static String name(Term.Type unit) {
    return unit == Term.Type.WORKING_DAYS ? "working days" : unit.word();
  }
}
