package returns.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Calls date functions on values of which some may be unknown and some known in part.
 *
 * <p>INVARIANT: every function is monotone in its date, so the span of its results is the span
 * between its results for the first and for the last day.
 */
public final class DateFunctions {
  private DateFunctions() {}

  /**
   * The result of a call.
   *
   * @param arguments by the function's own list: a LocalDate or {@link Span}, a LocalDateTime, an
   *     Integer, the name of a calendar; null for what is unknown
   * @return a LocalDate, a Span or a LocalDateTime; null if it is unknown
   */
  public static Object apply(DateFunction function, Object[] arguments, Calendars calendars) {
    if (arguments.length != function.arguments().size()) {
      throw new IllegalArgumentException(
          function.word() + " takes " + function.arguments().size() + " arguments");
    }
    for (Object argument : arguments) {
      if (argument == null) {
        return null;
      }
    }
    if (arguments[0] instanceof Span span) {
      return Span.of(
          (LocalDate) exact(function, span.first(), arguments, calendars),
          (LocalDate) exact(function, span.last(), arguments, calendars));
    }
    return exact(function, arguments[0], arguments, calendars);
  }

  private static Object exact(
      DateFunction function, Object first, Object[] arguments, Calendars calendars) {
    return switch (function) {
      case PLUS_DAYS -> DateCalls.plusDays((LocalDate) first, number(arguments));
      case MINUS_DAYS -> DateCalls.minusDays((LocalDate) first, number(arguments));
      case PLUS_MONTHS -> DateCalls.plusMonths((LocalDate) first, number(arguments));
      case MINUS_MONTHS -> DateCalls.minusMonths((LocalDate) first, number(arguments));
      case PLUS_YEARS -> DateCalls.plusYears((LocalDate) first, number(arguments));
      case LAST_DAY_BEGINNING_WITH ->
          DateCalls.lastDayBeginningWith((LocalDate) first, number(arguments));
      case BIRTHDAY -> DateCalls.birthday((LocalDate) first, number(arguments));
      case GESTATION -> DateCalls.gestation((LocalDate) first, number(arguments));
      case PLUS_WORKING_DAYS ->
          DateCalls.plusWorkingDays(
              (LocalDate) first, number(arguments), (String) arguments[2], calendars);
      case NEXT_WORKING_DAY ->
          DateCalls.nextWorkingDay((LocalDate) first, (String) arguments[1], calendars);
      case DATE_OF -> DateCalls.dateOf((LocalDateTime) first);
      case PLUS_HOURS -> DateCalls.plusHours((LocalDateTime) first, number(arguments));
    };
  }

  private static Integer number(Object[] arguments) {
    return (Integer) arguments[1];
  }
}
