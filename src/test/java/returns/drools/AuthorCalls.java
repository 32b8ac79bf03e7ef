package returns.drools;

import java.time.LocalDate;
import java.time.LocalDateTime;
import returns.dates.Calendars;
import returns.dates.DateCalls;
import returns.random.Fixture;

/** The date functions as an author calls them, over the calendars that the witness set. */
public final class AuthorCalls {
  private static volatile Calendars calendars = Fixture.CALENDARS;

  private AuthorCalls() {}

  static void over(Calendars known) {
    calendars = known;
  }

  public static LocalDate plusDays(LocalDate date, Integer days) {
    return DateCalls.plusDays(date, days);
  }

  public static LocalDate minusDays(LocalDate date, Integer days) {
    return DateCalls.minusDays(date, days);
  }

  public static LocalDate plusMonths(LocalDate date, Integer months) {
    return DateCalls.plusMonths(date, months);
  }

  public static LocalDate minusMonths(LocalDate date, Integer months) {
    return DateCalls.minusMonths(date, months);
  }

  public static LocalDate plusYears(LocalDate date, Integer years) {
    return DateCalls.plusYears(date, years);
  }

  public static LocalDate lastDayBeginningWith(LocalDate date, Integer days) {
    return DateCalls.lastDayBeginningWith(date, days);
  }

  public static LocalDate birthday(LocalDate date, Integer years) {
    return DateCalls.birthday(date, years);
  }

  public static LocalDate gestation(LocalDate dueDate, Integer weeks) {
    return DateCalls.gestation(dueDate, weeks);
  }

  public static LocalDate plusWorkingDays(LocalDate date, Integer days, String calendar) {
    return DateCalls.plusWorkingDays(date, days, calendar, calendars);
  }

  public static LocalDate nextWorkingDay(LocalDate date, String calendar) {
    return DateCalls.nextWorkingDay(date, calendar, calendars);
  }

  public static LocalDate dateOf(LocalDateTime time) {
    return DateCalls.dateOf(time);
  }

  public static LocalDateTime plusHours(LocalDateTime time, Integer hours) {
    return DateCalls.plusHours(time, hours);
  }
}
