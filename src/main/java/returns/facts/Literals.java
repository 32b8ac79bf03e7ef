package returns.facts;

import returns.documents.Shape;
import returns.documents.Shapes;
import returns.vocabulary.Field;

/** What a literal of each kind of field looks like, in a case and in an arrangement. */
public final class Literals {
  private Literals() {}

  /**
   * Reads the literals of a field as Boolean, Integer, String, LocalDate, Span or LocalDateTime.
   */
  public static Shape<Object> of(Field field) {
    return switch (field.kind()) {
      case TRUTH -> plain(Shapes.truth());
      case NUMBER -> plain(Shapes.count("write it without a minus"));
      case WORD -> plain(Shapes.word(field.words()));
      case REFERENCE -> plain(Names.reference());
      case STATE -> plain(Names.state());
      case DATE -> field.partial() ? CaseDays.dayOrPart() : plain(CaseDays.day());
      case TIME -> plain(CaseDays.time());
    };
  }

  private static <T> Shape<Object> plain(Shape<T> shape) {
    return Shapes.mapped(shape, value -> value);
  }
}
