package returns.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the date functions for every day. */
final class DateFunctionsTests {
  private static final Calendars CALENDARS = TestCalendars.all();

  @Property
  void every_function_is_monotone_in_its_date(
      @ForAll("calls") Call call, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    Assume.that(call.takesDate());
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    LocalDate first = (LocalDate) call.on(earlier);
    LocalDate last = (LocalDate) call.on(later);
    Assume.that(first != null && last != null);
    assertFalse(first.isAfter(last), call + " of " + earlier + " and " + later);
  }

  @Property
  void a_span_gives_the_span_of_all_its_results(
      @ForAll("calls") Call call,
      @ForAll("days") LocalDate first,
      @ForAll @IntRange(max = 45) int length,
      @ForAll @IntRange(max = 45) int within) {
    Assume.that(call.takesDate() && within <= length);
    Object ofSpan = call.on(Span.of(first, first.plusDays(length)));
    LocalDate ofDay = (LocalDate) call.on(first.plusDays(within));
    Assume.that(ofSpan != null);
    assertFalse(ofDay.isBefore(Span.firstOf(ofSpan)));
    assertFalse(ofDay.isAfter(Span.lastOf(ofSpan)));
  }

  @Property
  void one_unknown_argument_makes_the_result_unknown(
      @ForAll("calls") Call call, @ForAll("days") LocalDate day) {
    Object[] arguments = call.arguments(call.takesDate() ? day : day.atStartOfDay());
    for (int i = 0; i < arguments.length; i++) {
      Object[] less = arguments.clone();
      less[i] = null;
      assertNull(DateFunctions.apply(call.function, less, CALENDARS));
    }
  }

  @Property
  void working_days_are_counted_one_by_one(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll("places") String place) {
    WorkingDays calendar = CALENDARS.named(place).orElseThrow();
    LocalDate end = DateCalls.plusWorkingDays(day, count, place, CALENDARS);
    Assume.that(end != null);
    assertTrue(calendar.isWorkingDay(end).orElseThrow(), "it ends on a working day");
    long counted =
        day.plusDays(1)
            .datesUntil(end.plusDays(1))
            .filter(between -> calendar.isWorkingDay(between).orElseThrow())
            .count();
    assertEquals(count, counted, "so many working days lie after the day");
  }

  @Property
  void the_next_working_day_is_the_first_from_the_day_on(
      @ForAll("days") LocalDate day, @ForAll("places") String place) {
    WorkingDays calendar = CALENDARS.named(place).orElseThrow();
    LocalDate next = DateCalls.nextWorkingDay(day, place, CALENDARS);
    Assume.that(next != null);
    assertTrue(calendar.isWorkingDay(next).orElseThrow());
    assertTrue(day.datesUntil(next).noneMatch(d -> calendar.isWorkingDay(d).orElseThrow()));
    assertEquals(next, DateCalls.nextWorkingDay(next, place, CALENDARS));
  }

  @Property
  void days_beginning_with_a_day_end_one_day_before_days_after_it(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 400) int count) {
    LocalDate with = DateCalls.lastDayBeginningWith(day, count);
    assertEquals(with.plusDays(1), DateCalls.plusDays(day, count));
    assertEquals(count, ChronoUnit.DAYS.between(day, with) + 1);
  }

  @Property
  void nobody_is_of_age_before_so_many_years_have_passed(
      @ForAll("days") LocalDate born, @ForAll @IntRange(max = 90) int years) {
    LocalDate reached = DateCalls.birthday(born, years);
    assertTrue(born.until(reached).getYears() >= years);
    assertTrue(born.until(reached.minusDays(1)).getYears() < Math.max(years, 1));
  }

  @Property
  void weeks_of_pregnancy_are_complete_seven_days_apart(
      @ForAll("days") LocalDate due, @ForAll @IntRange(max = 40) int weeks) {
    assertEquals(DateCalls.gestation(due, weeks).plusWeeks(1), DateCalls.gestation(due, weeks + 1));
  }

  @Property
  void no_number_however_large_breaks_a_function(
      @ForAll("days") LocalDate day, @ForAll int number) {
    for (DateFunction function : DateFunction.values()) {
      boolean time = function.arguments().get(0) == DateFunction.Argument.TIME;
      Call call = new Call(function, number, "scotland");
      call.on(time ? day.atStartOfDay() : day);
    }
  }

  @Example
  void a_wrong_number_of_arguments_is_a_fault_of_the_program() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            DateFunctions.apply(
                DateFunction.PLUS_DAYS, new Object[] {LocalDate.of(2026, 1, 1)}, CALENDARS));
  }

  @Example
  void a_time_that_comes_twice_stays_before_all_later_times() {
    LocalDateTime twice = LocalDateTime.of(2026, 10, 25, 1, 30);
    assertEquals(
        LocalDateTime.of(2026, 10, 25, 2, 30),
        DateCalls.plusHours(twice, 2),
        "25 hours in that day");
  }

  /** A function with its other arguments. */
  record Call(DateFunction function, int number, String place) {
    boolean takesDate() {
      return function.arguments().get(0) == DateFunction.Argument.DATE;
    }

    Object[] arguments(Object first) {
      return function.arguments().stream()
          .map(
              argument ->
                  switch (argument) {
                    case DATE, TIME -> first;
                    case NUMBER -> number;
                    case CALENDAR -> place;
                  })
          .toArray();
    }

    Object on(Object first) {
      return DateFunctions.apply(function, arguments(first), CALENDARS);
    }
  }

  @Provide
  Arbitrary<Call> calls() {
    return Combinators.combine(
            Arbitraries.of(DateFunction.values()), Arbitraries.integers().between(0, 40), places())
        .as(Call::new);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2026, 1, 1).toEpochDay(), LocalDate.of(2028, 3, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> places() {
    return Arbitraries.of(TestCalendars.NAMES);
  }
}
