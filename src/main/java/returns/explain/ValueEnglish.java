package returns.explain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.regex.Pattern;
import returns.dates.Span;
import returns.decision.English;

/**
 * Recorded values as people read them: a day is recorded as 2026-03-16 and read as 16 March 2026.
 */
final class ValueEnglish {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
  private static final Pattern BOUNDS =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");

  /** The days that stand for "nothing begins it" and "nothing ends it". */
  private static final String FIRST_OF_ALL = "0001-01-01";

  private static final String LAST_OF_ALL = "9999-12-31";

  private ValueEnglish() {}

  /** A value of a fact. */
  static String of(Object value) {
    if (!(value instanceof String text)) {
      return English.value(value);
    }
    if (text.equals(FIRST_OF_ALL)) {
      return "no first day";
    }
    if (text.equals(LAST_OF_ALL)) {
      return "no last day";
    }
    try {
      return English.value(parsed(text));
    } catch (DateTimeException noSuchDay) {
      return text;
    }
  }

  /** Whether a value is a date of which the day is not known. */
  static boolean isPartial(Object value) {
    return value instanceof String text
        && (MONTH.matcher(text).matches() || BOUNDS.matcher(text).matches());
  }

  private static Object parsed(String text) {
    if (DAY.matcher(text).matches()) {
      return LocalDate.parse(text);
    }
    if (TIME.matcher(text).matches()) {
      return LocalDateTime.parse(text);
    }
    if (MONTH.matcher(text).matches()) {
      YearMonth month = YearMonth.parse(text);
      return new Span(month.atDay(1), month.atEndOfMonth());
    }
    var bounds = BOUNDS.matcher(text);
    if (bounds.matches()) {
      LocalDate first = LocalDate.parse(bounds.group(1));
      LocalDate last = LocalDate.parse(bounds.group(2));
      return last.isBefore(first) ? text : new Span(first, last);
    }
    return text;
  }
}
