package returns.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.dates.Calendars;
import returns.dates.DateCalls;
import returns.dates.WorkingDays;

/** The published bank holidays of {@code rules/calendars.yaml}, by a second source: Jollyday. */
final class BankHolidaysTests {
  private static final Calendars CALENDARS =
      Library.load(Path.of("rules"), Set.of()).library().orElseThrow().calendars();

  /**
   * Where the two differ, with the reason. {@code +} stands for a day that only the calendar has,
   * {@code -} for one that only Jollyday has.
   */
  private static final Map<String, Set<String>> DIFFERENCES =
      Map.of(
          "england-and-wales", Set.of(),
          "scotland", Set.of(),
          "northern-ireland", Set.of());

  @ParameterizedTest
  @CsvSource({"england-and-wales, eng", "scotland, sct", "northern-ireland, nir"})
  void agree_with_jollyday_but_for_the_differences_listed(String name, String region) {
    WorkingDays calendar = CALENDARS.named(name).orElseThrow();
    HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create("gb"));
    Set<LocalDate> theirs = new TreeSet<>();
    Set<LocalDate> ours =
        calendar.holidays().stream()
            .map(WorkingDays.Holiday::on)
            .collect(Collectors.toCollection(TreeSet::new));
    for (int year = 2023; year <= 2027; year++) {
      jollyday.getHolidays(Year.of(year), region).stream()
          .map(BankHolidaysTests::observed)
          .forEach(theirs::add);
    }
    Set<String> differences = new TreeSet<>();
    ours.stream().filter(day -> !theirs.contains(day)).forEach(day -> differences.add("+" + day));
    theirs.stream().filter(day -> !ours.contains(day)).forEach(day -> differences.add("-" + day));
    assertEquals(DIFFERENCES.get(name), differences);
  }

  /** A holiday on a weekend stands in the published list by its substitute day alone. */
  private static LocalDate observed(Holiday holiday) {
    return holiday.getObservedDate().orElse(holiday.getActualDate());
  }

  @Test
  void every_calendar_reaches_from_2023_to_2027() {
    for (String name : CALENDARS.names()) {
      WorkingDays calendar = CALENDARS.named(name).orElseThrow();
      assertEquals(LocalDate.of(2023, 1, 1), calendar.first(), name);
      assertEquals(LocalDate.of(2027, 12, 31), calendar.last(), name);
    }
  }

  @Test
  void the_tribunal_takes_the_holidays_of_england_and_those_of_any_part_hold_all_of_them() {
    List<LocalDate> england = days("england-and-wales");
    assertEquals(england, days("tribunal"));
    Set<LocalDate> all = new TreeSet<>(england);
    all.addAll(days("scotland"));
    all.addAll(days("northern-ireland"));
    assertEquals(List.copyOf(all), days("tribunal-any-part"));
  }

  @ParameterizedTest(name = "{0} working days after {1} in {2} is {3}")
  @CsvSource({
    "5, 2026-12-22, england-and-wales, 2026-12-31", // notice under section 10A
    "5, 2026-06-10, scotland, 2026-06-18", // the holiday of 15 June
    "5, 2026-06-10, england-and-wales, 2026-06-17",
    "1, 2026-07-10, northern-ireland, 2026-07-14" // the substitute day of 13 July
  })
  void worked_examples_hold_in_the_calendars_themselves(
      int count, LocalDate from, String calendar, LocalDate expected) {
    assertEquals(expected, DateCalls.plusWorkingDays(from, count, calendar, CALENDARS));
  }

  @Test
  void a_decision_sent_on_16_december_2026_can_be_appealed_until_4_january() {
    LocalDate day14 = DateCalls.plusDays(LocalDate.of(2026, 12, 16), 14);
    assertEquals(LocalDate.of(2027, 1, 4), DateCalls.nextWorkingDay(day14, "tribunal", CALENDARS));
    assertEquals(
        LocalDate.of(2027, 1, 5),
        DateCalls.nextWorkingDay(day14, "tribunal-any-part", CALENDARS),
        "4 January is the substitute for 2 January in Scotland");
  }

  private static List<LocalDate> days(String name) {
    return CALENDARS.named(name).orElseThrow().holidays().stream()
        .map(WorkingDays.Holiday::on)
        .toList();
  }
}
