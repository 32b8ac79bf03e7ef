package returns.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each line of the tables is one example: a call, its result, and why. */
final class WorkedExamplesTests {
  @DisplayName("Worked examples")
  @ParameterizedTest(name = "{3}: {0}({1}) is {2}")
  @CsvFileSource(
      resources = {
        "/dates/days-and-months.csv",
        "/dates/ages-and-pregnancy.csv",
        "/dates/working-days.csv",
        "/dates/clock.csv"
      },
      delimiter = '|',
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void a_call_gives(String word, String arguments, String expected, String why) {
    DateFunction function = DateFunction.named(word.strip()).orElseThrow();
    Object result = DateFunctions.apply(function, values(function, arguments), TestCalendars.all());
    assertEquals(date(expected.strip()), result, why);
  }

  private static Object[] values(DateFunction function, String arguments) {
    String[] written = arguments.strip().split(",\\s*", -1);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < written.length; i++) {
      values.add(
          written[i].equals("?")
              ? null
              : switch (function.arguments().get(i)) {
                case DATE, TIME -> date(written[i]);
                case NUMBER -> Integer.valueOf(written[i]);
                case CALENDAR -> written[i];
              });
    }
    return values.toArray();
  }

  /** A date, a time, a span written with two dots, or a question mark for unknown. */
  private static Object date(String written) {
    if (written.equals("?")) {
      return null;
    }
    if (written.contains("..")) {
      String[] ends = written.split("\\.\\.", -1);
      return new Span(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }
    return written.contains("T") ? LocalDateTime.parse(written) : LocalDate.parse(written);
  }
}
