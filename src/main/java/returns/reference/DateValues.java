package returns.reference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import returns.dates.Calendars;
import returns.dates.DateCalls;
import returns.dates.DateFunction;
import returns.dates.Span;

/** Date functions over values that may be spans of days: all are monotone, so by their ends. */
final class DateValues {
  private DateValues() {}

  /** The value of a call; null for an unknown one. */
  static Object call(DateFunction function, Object[] arguments, Calendars calendars) {
    if (arguments[0] instanceof Span span) {
      return Span.of(
          (LocalDate) exact(function, span.first(), arguments, calendars),
          (LocalDate) exact(function, span.last(), arguments, calendars));
    }
    return exact(function, arguments[0], arguments, calendars);
  }

  private static Object exact(
      DateFunction function, Object of, Object[] arguments, Calendars calendars) {
    return switch (function) {
      case PLUS_DAYS -> DateCalls.plusDays((LocalDate) of, number(arguments));
      case MINUS_DAYS -> DateCalls.minusDays((LocalDate) of, number(arguments));
      case PLUS_MONTHS -> DateCalls.plusMonths((LocalDate) of, number(arguments));
      case MINUS_MONTHS -> DateCalls.minusMonths((LocalDate) of, number(arguments));
      case PLUS_YEARS -> DateCalls.plusYears((LocalDate) of, number(arguments));
      case LAST_DAY_BEGINNING_WITH ->
          DateCalls.lastDayBeginningWith((LocalDate) of, number(arguments));
      case BIRTHDAY -> DateCalls.birthday((LocalDate) of, number(arguments));
      case GESTATION -> DateCalls.gestation((LocalDate) of, number(arguments));
      case PLUS_WORKING_DAYS ->
          DateCalls.plusWorkingDays(
              (LocalDate) of, number(arguments), (String) arguments[2], calendars);
      case NEXT_WORKING_DAY ->
          DateCalls.nextWorkingDay((LocalDate) of, (String) arguments[1], calendars);
      case DATE_OF -> DateCalls.dateOf((LocalDateTime) of);
      case PLUS_HOURS -> DateCalls.plusHours((LocalDateTime) of, number(arguments));
    };
  }

  private static Integer number(Object[] arguments) {
    return (Integer) arguments[1];
  }
}
