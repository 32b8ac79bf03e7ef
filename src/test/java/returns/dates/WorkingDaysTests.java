package returns.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WorkingDaysTests {
  private static final LocalDate WORLD_CUP = LocalDate.of(2026, 6, 15);

  @Test
  void a_holiday_counts_only_once_it_is_known() {
    Calendars calendars = TestCalendars.all();
    LocalDate known = TestCalendars.WORLD_CUP.known();
    assertEquals(Optional.of(false), scotland(calendars).isWorkingDay(WORLD_CUP));
    assertEquals(Optional.of(false), scotland(calendars.knownAt(known)).isWorkingDay(WORLD_CUP));
    assertEquals(
        Optional.of(true),
        scotland(calendars.knownAt(known.minusDays(1))).isWorkingDay(WORLD_CUP),
        "the day before it was proclaimed nobody knew of it");
  }

  @Test
  void a_notice_served_before_the_holiday_was_proclaimed_seemed_to_end_a_day_earlier() {
    LocalDate given = LocalDate.of(2026, 6, 10);
    Calendars before = TestCalendars.all().knownAt(TestCalendars.WORLD_CUP.known().minusDays(1));
    assertEquals(
        LocalDate.of(2026, 6, 17), DateCalls.plusWorkingDays(given, 5, "scotland", before));
  }

  @Test
  void outside_its_days_a_calendar_knows_nothing_not_even_weekends() {
    WorkingDays scotland = scotland(TestCalendars.all());
    assertEquals(Optional.empty(), scotland.isWorkingDay(scotland.last().plusDays(1)));
    assertEquals(Optional.empty(), scotland.isWorkingDay(scotland.first().minusDays(1)));
  }

  @Test
  void closures_hold_in_every_year_and_on_both_their_ends() {
    WorkingDays closed =
        new WorkingDays(
            "closed",
            List.of(),
            List.of(new WorkingDays.Closure(MonthDay.of(12, 28), MonthDay.of(12, 30))),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 12, 31));
    for (int year : new int[] {2026, 2027}) {
      assertEquals(Optional.of(false), closed.isWorkingDay(LocalDate.of(year, 12, 28)));
      assertEquals(Optional.of(false), closed.isWorkingDay(LocalDate.of(year, 12, 30)));
      assertEquals(Optional.of(true), closed.isWorkingDay(LocalDate.of(year, 12, 31)));
    }
  }

  @Test
  void a_span_cannot_end_before_it_begins() {
    assertThrows(IllegalArgumentException.class, () -> new Span(WORLD_CUP, WORLD_CUP.minusDays(1)));
    assertEquals(WORLD_CUP, Span.of(WORLD_CUP, WORLD_CUP), "one day is no span");
    assertEquals(WORLD_CUP, Span.lastOf(Span.of(WORLD_CUP.minusDays(1), WORLD_CUP)));
    assertEquals(WORLD_CUP, Span.firstOf(WORLD_CUP));
  }

  private static WorkingDays scotland(Calendars calendars) {
    return calendars.named("scotland").orElseThrow();
  }
}
