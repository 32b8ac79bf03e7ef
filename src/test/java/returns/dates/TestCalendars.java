package returns.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import returns.dates.WorkingDays.Closure;
import returns.dates.WorkingDays.Holiday;

/** The bank holidays of 2026 and 2027, as gov.uk published them, for the tests of this package. */
final class TestCalendars {
  private TestCalendars() {}

  static final List<String> NAMES =
      List.of("england-and-wales", "scotland", "northern-ireland", "tribunal");

  private static final List<String> ENGLAND =
      List.of(
          "2026-01-01",
          "2026-04-03",
          "2026-04-06",
          "2026-05-04",
          "2026-05-25",
          "2026-08-31",
          "2026-12-25",
          "2026-12-28",
          "2027-01-01",
          "2027-03-26",
          "2027-03-29",
          "2027-05-03",
          "2027-05-31",
          "2027-08-30",
          "2027-12-27",
          "2027-12-28");
  private static final List<String> SCOTLAND =
      List.of(
          "2026-01-01",
          "2026-01-02",
          "2026-04-03",
          "2026-05-04",
          "2026-05-25",
          "2026-08-03",
          "2026-11-30",
          "2026-12-25",
          "2026-12-28",
          "2027-01-01",
          "2027-01-04",
          "2027-03-26",
          "2027-05-03",
          "2027-05-31",
          "2027-08-02",
          "2027-11-30",
          "2027-12-27",
          "2027-12-28");
  private static final List<String> NORTHERN_IRELAND =
      Stream.concat(
              ENGLAND.stream(), Stream.of("2026-03-17", "2026-07-13", "2027-03-17", "2027-07-12"))
          .toList();

  /** Proclaimed late, for Scotland only. */
  static final Holiday WORLD_CUP =
      new Holiday(
          LocalDate.parse("2026-06-15"), "World Cup bank holiday", LocalDate.parse("2026-01-20"));

  static Calendars all() {
    List<Holiday> scottish = Stream.concat(days(SCOTLAND), Stream.of(WORLD_CUP)).toList();
    List<Closure> yearEnd = List.of(new Closure(MonthDay.of(12, 27), MonthDay.of(12, 31)));
    return new Calendars(
        Map.of(
            "england-and-wales", calendar("england-and-wales", days(ENGLAND).toList(), List.of()),
            "scotland", calendar("scotland", scottish, List.of()),
            "northern-ireland",
                calendar("northern-ireland", days(NORTHERN_IRELAND).toList(), List.of()),
            "tribunal", calendar("tribunal", days(ENGLAND).toList(), yearEnd)));
  }

  private static Stream<Holiday> days(List<String> dates) {
    return dates.stream()
        .map(LocalDate::parse)
        .map(day -> new Holiday(day, "a bank holiday", LocalDate.of(2025, 1, 1)));
  }

  private static WorkingDays calendar(String name, List<Holiday> holidays, List<Closure> closures) {
    return new WorkingDays(
        name, holidays, closures, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
  }
}
