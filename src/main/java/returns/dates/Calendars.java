package returns.dates;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The calendars of {@code calendars.yaml}, by name, as known on some day. Immutable. */
public final class Calendars {
  private final Map<String, WorkingDays> byName;

  public Calendars(Map<String, WorkingDays> byName) {
    this.byName = Map.copyOf(byName);
  }

  /** The calendar of that name. */
  public Optional<WorkingDays> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The names of all calendars. */
  public java.util.Set<String> names() {
    return byName.keySet();
  }

  /** The calendars as they were known on a day: days that became known later are left out. */
  public Calendars knownAt(LocalDate day) {
    Map<String, WorkingDays> known = new java.util.TreeMap<>();
    byName.forEach((name, calendar) -> known.put(name, calendar.knownAt(day)));
    return new Calendars(known);
  }
}
