package returns.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import returns.dates.Span;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Problems;
import returns.documents.Node.Scalar;

/** Dates and times as files write them: ISO, complete, of the years 0001 to 9999. */
final class IsoDates {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private IsoDates() {}

  /** {@code YYYY-MM-DD}. */
  static Optional<LocalDate> day(Scalar text, Problems problems) {
    String written = text.text();
    if (matches(written, "dddd-dd") || matches(written, "dddd")) {
      problems.add(
          Diagnostic.error(
              "date-in-part",
              "expected a whole date like 2026-03-16, found text " + Quoted.text(written),
              text.place(),
              "write the year, the month and the day, or leave it out",
              "only fields that allow it may be known in part"));
      return Optional.empty();
    }
    if (!matches(written, "dddd-dd-dd")) {
      return noDate(text, "a date like 2026-03-16", problems);
    }
    return checkedDay(text, problems);
  }

  /** {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}. */
  static Optional<Object> dayOrPart(Scalar text, Problems problems) {
    String written = text.text();
    if (matches(written, "dddd-dd-dd")) {
      return checkedDay(text, problems).map(day -> day);
    }
    boolean month = matches(written, "dddd-dd");
    if (!month && !matches(written, "dddd")) {
      return noDate(text, "a date like 2026-03-16, 2026-03 or 2026", problems);
    }
    Optional<YearMonth> first = checkedMonth(text, month ? digits(written, 5, 7) : 1, problems);
    return first.map(
        from -> {
          YearMonth to = month ? from : from.withMonth(12);
          return new Span(from.atDay(1), to.atEndOfMonth());
        });
  }

  /**
   * {@code YYYY-MM-DDTHH:MM} on the clocks of the United Kingdom.
   *
   * <p>A time that the clocks skip in spring is refused. One that they show twice in autumn is
   * accepted and, as everywhere, means the first of the two: a transfer is then taken to be early,
   * so a time that must pass before it is counted short, never long.
   */
  static Optional<LocalDateTime> time(Scalar text, Problems problems) {
    String written = text.text();
    if (!matches(written, "dddd-dd-ddTdd:dd")) {
      problems.add(
          Diagnostic.error(
              "not-a-time",
              "expected a time like 2026-04-10T23:00, found text " + Quoted.text(written),
              text.place(),
              "write the day, T, the hour and the minute, without seconds or zone: UK time"));
      return Optional.empty();
    }
    Optional<LocalDate> day = checkedDay(text, problems);
    int hour = digits(written, 11, 13);
    int minute = digits(written, 14, 16);
    if (hour > 23 || minute > 59) {
      problems.add(noSuch(text, "time", "hours run from 00 to 23, minutes from 00 to 59"));
      return Optional.empty();
    }
    return day.flatMap(date -> onTheClock(text, date.atTime(LocalTime.of(hour, minute)), problems));
  }

  private static Optional<LocalDateTime> onTheClock(
      Scalar text, LocalDateTime time, Problems problems) {
    if (LONDON.getRules().getValidOffsets(time).isEmpty()) {
      problems.add(
          noSuch(text, "time", "the clocks of the United Kingdom went forward over it that night"));
      return Optional.empty();
    }
    return Optional.of(time);
  }

  private static Optional<LocalDate> checkedDay(Scalar text, Problems problems) {
    String written = text.text();
    int day = digits(written, 8, 10);
    return checkedMonth(text, digits(written, 5, 7), problems)
        .flatMap(
            month -> {
              try {
                return Optional.of(LocalDate.of(month.getYear(), month.getMonth(), day));
              } catch (DateTimeException none) {
                problems.add(
                    noSuch(text, "day", month + " has the days 01 to " + month.lengthOfMonth()));
                return Optional.empty();
              }
            });
  }

  private static Optional<YearMonth> checkedMonth(Scalar text, int month, Problems problems) {
    int year = digits(text.text(), 0, 4);
    if (year == 0) {
      problems.add(noSuch(text, "date", "years run from 0001 to 9999"));
      return Optional.empty();
    }
    if (month < 1 || month > 12) {
      problems.add(
          noSuch(text, "date", "months run from 01 to 12: write the year, the month, the day"));
      return Optional.empty();
    }
    return Optional.of(YearMonth.of(year, month));
  }

  private static Diagnostic noSuch(Scalar text, String what, String reason) {
    return Diagnostic.error(
        "no-such-" + what,
        "there is no " + what + " " + Quoted.text(text.text()) + ": " + reason,
        text.place(),
        "check it against its source");
  }

  private static <T> Optional<T> noDate(Scalar text, String expected, Problems problems) {
    problems.add(
        Diagnostic.error(
            "not-a-date",
            "expected " + expected + ", found text " + Quoted.text(text.text()),
            text.place(),
            "write the year, the month and the day"));
    return Optional.empty();
  }

  /** Whether a text has the shape: d stands for a digit 0 to 9, all else for itself. */
  private static boolean matches(String text, String shape) {
    if (text.length() != shape.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean same = shape.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == shape.charAt(i);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
