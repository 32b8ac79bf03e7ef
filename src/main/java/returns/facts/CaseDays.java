package returns.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import returns.dates.Span;
import returns.diagnostics.Diagnostic;
import returns.documents.Shape;
import returns.documents.Shapes;

/**
 * Days of a case: none lies before 1900.
 *
 * <p>No law asks for this. Nobody alive was born earlier, and a year that was mistyped so, 1010 for
 * 2010, would make a child an adult, of whom nothing is asked.
 */
final class CaseDays {
  private static final int FIRST_YEAR = 1900;

  private CaseDays() {}

  static Shape<LocalDate> day() {
    return since1900(Shapes.date(), LocalDate::getYear);
  }

  static Shape<Object> dayOrPart() {
    return since1900(Shapes.partialDate(), date -> Span.firstOf(date).getYear());
  }

  static Shape<LocalDateTime> time() {
    return since1900(Shapes.time(), LocalDateTime::getYear);
  }

  private static <T> Shape<T> since1900(Shape<T> shape, Function<T, Integer> year) {
    return (node, problems) -> {
      Optional<T> read = shape.read(node, problems);
      if (read.isPresent() && year.apply(read.get()) < FIRST_YEAR) {
        problems.add(
            Diagnostic.error(
                "year-too-early",
                "no day of a case lies in the year " + year.apply(read.get()),
                node.place(),
                "check the year: the first is " + FIRST_YEAR,
                "a year that is mistyped could make a child an adult"));
        return Optional.empty();
      }
      return read;
    };
  }
}
