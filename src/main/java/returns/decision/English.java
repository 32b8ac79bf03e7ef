package returns.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import returns.dates.Span;
import returns.rules.Term;

/** Values as people read them, in British English whatever the machine's language. */
public final class English {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private English() {}

  /** What stands in a text for a value that is not known. */
  public static final String NOT_STATED = "not stated";

  /** A value as it stands in a text. */
  public static String value(Object value) {
    if (value == null) {
      return NOT_STATED;
    }
    if (value instanceof LocalDate date) {
      return day(date);
    }
    if (value instanceof Span span) {
      return span(span);
    }
    if (value instanceof LocalDateTime time) {
      return String.format(
          java.util.Locale.ROOT,
          "%02d:%02d on %s",
          time.getHour(),
          time.getMinute(),
          day(time.toLocalDate()));
    }
    if (value instanceof Boolean truth) {
      return truth ? "yes" : "no";
    }
    return String.valueOf(value);
  }

  /** A day: 16 March 2026. */
  public static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + month(YearMonth.from(date));
  }

  private static String month(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  private static String span(Span span) {
    YearMonth first = YearMonth.from(span.first());
    boolean wholeMonths =
        span.first().getDayOfMonth() == 1
            && span.last().equals(YearMonth.from(span.last()).atEndOfMonth());
    if (wholeMonths && first.equals(YearMonth.from(span.last()))) {
      return month(first);
    }
    boolean wholeYear =
        wholeMonths
            && first.getYear() == span.last().getYear()
            && first.getMonthValue() == 1
            && span.last().getMonthValue() == 12;
    return wholeYear ? String.valueOf(first.getYear()) : bounds(span);
  }

  /** The first and the last day of all stand for "not bounded there". */
  private static String bounds(Span span) {
    boolean isOpenBefore = span.first().equals(Term.DAWN);
    boolean isOpenAfter = span.last().equals(Term.OPEN);
    if (isOpenBefore && isOpenAfter) {
      return "not known";
    }
    if (isOpenBefore) {
      return "on or before " + day(span.last());
    }
    return isOpenAfter
        ? "on or after " + day(span.first())
        : "between " + day(span.first()) + " and " + day(span.last());
  }

  /** Parts of a sentence: a, b and c. */
  public static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last <= 0
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** One question, two questions. */
  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
