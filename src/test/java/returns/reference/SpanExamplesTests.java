package returns.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.dates.Calendars;
import returns.dates.DateFunction;
import returns.dates.DateFunctions;
import returns.dates.Span;
import returns.random.Fixture;
import returns.rules.Operator;
import returns.rules.Status;

class SpanExamplesTests {
  private final ThreeValues values = new ThreeValues();

  @ParameterizedTest(name = "{0} {1} {2} is {3}")
  @CsvSource({
    "2008-05,    <,  2008-06-01, met",
    "2008-05,    <,  2008-05-31, unknown",
    "2008-05,    <,  2008-05-01, not-met",
    "2008-05,    <=, 2008-05-31, met",
    "2008-05,    <=, 2008-05-30, unknown",
    "2008-05,    <=, 2008-04-30, not-met",
    "2008-05,    >,  2008-04-30, met",
    "2008-05,    >,  2008-05-01, unknown",
    "2008-05,    >,  2008-05-31, not-met",
    "2008-05,    >=, 2008-05-01, met",
    "2008-05,    >=, 2008-05-31, unknown",
    "2008-05,    >=, 2008-06-01, not-met",
    "2008-05,    ==, 2008-05-15, unknown",
    "2008-05,    ==, 2008-06-01, not-met",
    "2008-05,    !=, 2008-05-15, unknown",
    "2008-05,    !=, 2008-06-01, met",
    "2008-06-01, >,  2008-05,    met",
    "2008-05,    ==, 2008-05,    unknown",
    "2008-05,    <,  2008-06,    met",
    "2008-05,    <=, 2008-05,    unknown",
    "2008-05-15, ==, 2008-05-15, met",
    "?,          ==, 2008-05-15, unknown",
    "2008-05,    !=, ?,          unknown",
  })
  void a_date_known_in_part_is_compared_for_each_of_its_days(
      String left, String operator, String right, String expected) {
    Operator op = Operator.written(operator).orElseThrow();
    assertEquals(expected, values.compare(date(left), op, date(right)).word());
  }

  private static Object date(String written) {
    return switch (written.length()) {
      case 1 -> null;
      case 7 -> {
        YearMonth month = YearMonth.parse(written);
        yield new Span(month.atDay(1), month.atEndOfMonth());
      }
      default -> LocalDate.parse(written);
    };
  }

  @Property(tries = 2000)
  void a_comparison_of_spans_is_what_holds_of_each_pair_of_their_days(
      @ForAll("spans") Object left, @ForAll Operator operator, @ForAll("spans") Object right) {
    boolean some = false;
    boolean every = true;
    LocalDate end = Span.lastOf(right).plusDays(1);
    for (LocalDate a : Span.firstOf(left).datesUntil(Span.lastOf(left).plusDays(1)).toList()) {
      for (LocalDate b : Span.firstOf(right).datesUntil(end).toList()) {
        boolean holds = operator.holds(a.compareTo(b));
        some |= holds;
        every &= holds;
      }
    }
    Status expected = every ? Status.MET : some ? Status.UNKNOWN : Status.NOT_MET;
    assertEquals(expected, values.compare(left, operator, right));
  }

  @Property(tries = 500)
  void a_function_of_a_span_covers_the_function_of_each_of_its_days(
      @ForAll("spans") Object date, @ForAll("dayFunctions") DateFunction function) {
    Object[] arguments =
        function.arguments().stream()
            .map(
                argument ->
                    switch (argument) {
                      case DATE -> date;
                      case NUMBER -> (Object) 3;
                      case CALENDAR -> "north";
                      case TIME -> throw new AssertionError("not a function of days");
                    })
            .toArray();
    Calendars calendars = Fixture.CALENDARS;
    Object whole = DateFunctions.apply(function, arguments, calendars);
    for (LocalDate day : Span.firstOf(date).datesUntil(Span.lastOf(date).plusDays(1)).toList()) {
      Object[] exact = arguments.clone();
      exact[0] = day;
      LocalDate one = (LocalDate) DateFunctions.apply(function, exact, calendars);
      assertEquals(
          Status.NOT_MET, values.compare(one, Operator.LESS, Span.firstOf(whole)), "too early");
      assertEquals(
          Status.NOT_MET, values.compare(one, Operator.GREATER, Span.lastOf(whole)), "too late");
    }
  }

  @Provide
  Arbitrary<Object> spans() {
    LocalDate start = LocalDate.of(2025, 12, 20);
    return Combinators.combine(
            Arbitraries.integers().between(0, 75), Arbitraries.integers().between(0, 12))
        .as((from, length) -> Span.of(start.plusDays(from), start.plusDays(from + length)));
  }

  @Provide
  Arbitrary<DateFunction> dayFunctions() {
    return Arbitraries.of(DateFunction.class)
        .filter(f -> f.arguments().get(0) == DateFunction.Argument.DATE);
  }
}
