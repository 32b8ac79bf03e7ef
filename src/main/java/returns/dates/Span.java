package returns.dates;

import java.time.LocalDate;

/**
 * A date of which only a first and a last possible day are known, both included.
 *
 * <p>Stated as a year or a month ({@code 1991-05}), or as bounds in an arrangement. A comparison is
 * met if it is met for each of its days, not met if for none, and otherwise unknown.
 */
public record Span(LocalDate first, LocalDate last) {
  public Span {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a span ends before it begins: " + first + " to " + last);
    }
  }

  /** The first day that a date value may be; null for an unknown date. */
  public static LocalDate firstOf(Object date) {
    return date instanceof Span span ? span.first : (LocalDate) date;
  }

  /** The last day that a date value may be; null for an unknown date. */
  public static LocalDate lastOf(Object date) {
    return date instanceof Span span ? span.last : (LocalDate) date;
  }

  /** One day where both are the same, else the span of them; null if either is unknown. */
  public static Object of(LocalDate first, LocalDate last) {
    if (first == null || last == null) {
      return null;
    }
    return first.equals(last) ? first : new Span(first, last);
  }
}
