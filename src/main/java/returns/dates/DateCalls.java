package returns.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The date functions themselves. Each takes null for an unknown argument and gives null for an
 * unknown result, also where a calendar does not reach or a date leaves the years 1 to 9999.
 */
public final class DateCalls {
  /** The clock of the United Kingdom. */
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final int WEEKS_TO_DUE_DATE = 40;

  private DateCalls() {}

  public static LocalDate plusDays(LocalDate date, Integer days) {
    return date == null || days == null ? null : within(date.toEpochDay() + days);
  }

  public static LocalDate minusDays(LocalDate date, Integer days) {
    return date == null || days == null ? null : within(date.toEpochDay() - days);
  }

  /** Month ends clip: 30 November and 3 months is 28 or 29 February. */
  public static LocalDate plusMonths(LocalDate date, Integer months) {
    return date == null || months == null ? null : months(date, months);
  }

  public static LocalDate minusMonths(LocalDate date, Integer months) {
    return date == null || months == null ? null : months(date, -(long) months);
  }

  /** 29 February clips to 28 February in a common year. */
  public static LocalDate plusYears(LocalDate date, Integer years) {
    return date == null || years == null ? null : months(date, 12L * years);
  }

  /** The last of {@code days} days of which {@code date} is the first. */
  public static LocalDate lastDayBeginningWith(LocalDate date, Integer days) {
    return date == null || days == null ? null : within(date.toEpochDay() + days - 1);
  }

  /** 29 February becomes 1 March in a common year: a child is never an adult a day early. */
  public static LocalDate birthday(LocalDate date, Integer years) {
    if (date == null || years == null) {
      return null;
    }
    LocalDate clipped = plusYears(date, years);
    if (clipped == null) {
      return null;
    }
    boolean moved = clipped.getDayOfMonth() != date.getDayOfMonth();
    return moved ? clipped.plusDays(1) : clipped;
  }

  /** The day on which so many weeks of pregnancy are complete; the due date is at 40 weeks. */
  public static LocalDate gestation(LocalDate dueDate, Integer weeks) {
    return dueDate == null || weeks == null
        ? null
        : within(dueDate.toEpochDay() - 7L * (WEEKS_TO_DUE_DATE - weeks));
  }

  /** The n-th working day after a day; the day itself does not count. */
  public static LocalDate plusWorkingDays(
      LocalDate date, Integer days, String calendar, Calendars calendars) {
    WorkingDays place = date == null || days == null ? null : find(calendar, calendars);
    if (place == null || days < 0) {
      return null;
    }
    LocalDate day = date;
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(1);
      Boolean working = place.isWorkingDay(day).orElse(null);
      if (working == null) {
        return null;
      }
      counted += working ? 1 : 0;
    }
    return day;
  }

  /** The day itself if it is a working day, else the next one. */
  public static LocalDate nextWorkingDay(LocalDate date, String calendar, Calendars calendars) {
    WorkingDays place = date == null ? null : find(calendar, calendars);
    if (place == null) {
      return null;
    }
    LocalDate day = date;
    while (true) {
      Boolean working = place.isWorkingDay(day).orElse(null);
      if (working == null) {
        return null;
      }
      if (working) {
        return day;
      }
      day = day.plusDays(1);
    }
  }

  public static LocalDate dateOf(LocalDateTime time) {
    return time == null ? null : time.toLocalDate();
  }

  /**
   * Hours pass on the real clock, so a night on which clocks change has 23 or 25 of them. The hour
   * that comes twice in autumn is taken for the first of the two; the one that is left out in
   * spring does not exist, so a time within it is as good as unknown.
   */
  public static LocalDateTime plusHours(LocalDateTime time, Integer hours) {
    if (time == null || hours == null || LONDON.getRules().getValidOffsets(time).isEmpty()) {
      return null;
    }
    ZonedDateTime then = time.atZone(LONDON).plusHours(hours);
    return within(then.toLocalDate().toEpochDay()) == null ? null : then.toLocalDateTime();
  }

  private static WorkingDays find(String calendar, Calendars calendars) {
    return calendar == null ? null : calendars.named(calendar).orElse(null);
  }

  private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  private static LocalDate months(LocalDate date, long months) {
    // More months than there are from the first year to the last lead out of them.
    return Math.abs(months) > 120_000 ? null : within(date.plusMonths(months).toEpochDay());
  }

  private static LocalDate within(long epochDay) {
    return epochDay < FIRST_DAY || epochDay > LAST_DAY ? null : LocalDate.ofEpochDay(epochDay);
  }
}
