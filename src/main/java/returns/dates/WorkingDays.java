package returns.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One calendar of working days: a place and a counting rule. Immutable.
 *
 * <p>Saturdays and Sundays never count. Beyond its last published day nothing is known of it.
 */
public final class WorkingDays {
  private final String name;
  private final Map<LocalDate, Holiday> holidays;
  private final List<Closure> closures;
  private final LocalDate first;
  private final LocalDate last;

  /** A day off, and the day on which that became known; null if it was always known. */
  public record Holiday(LocalDate on, String name, LocalDate known) {}

  /** Days off in every year, both included. */
  public record Closure(MonthDay from, MonthDay to) {}

  /**
   * Makes a calendar.
   *
   * @param first the first day of which it knows
   * @param last the last day of which it knows
   */
  public WorkingDays(
      String name,
      List<Holiday> holidays,
      List<Closure> closures,
      LocalDate first,
      LocalDate last) {
    this.name = name;
    this.holidays = new TreeMap<>();
    holidays.forEach(holiday -> this.holidays.put(holiday.on(), holiday));
    this.closures = List.copyOf(closures);
    this.first = first;
    this.last = last;
  }

  public String name() {
    return name;
  }

  /** Its days off by name of the law, in their order. */
  public List<Holiday> holidays() {
    return List.copyOf(holidays.values());
  }

  /** Its days off in every year, in the order of its file. */
  public List<Closure> closures() {
    return closures;
  }

  /** The first day of which it knows. */
  public LocalDate first() {
    return first;
  }

  /** The last day of which it knows. */
  public LocalDate last() {
    return last;
  }

  /** Whether a day is a working day; empty if the calendar does not know. */
  public Optional<Boolean> isWorkingDay(LocalDate day) {
    if (holidays.containsKey(day)) {
      return Optional.of(false); // also one that is expected beyond the last day
    }
    if (day.isBefore(first) || day.isAfter(last)) {
      return Optional.empty();
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    MonthDay of = MonthDay.from(day);
    boolean closed = closures.stream().anyMatch(c -> !of.isBefore(c.from()) && !of.isAfter(c.to()));
    return Optional.of(!weekend && !closed);
  }

  /** The calendar as it was known on a day. */
  WorkingDays knownAt(LocalDate day) {
    return new WorkingDays(
        name,
        holidays.values().stream()
            .filter(h -> h.known() == null || !h.known().isAfter(day))
            .toList(),
        closures,
        first,
        last);
  }
}
