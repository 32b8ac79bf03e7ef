package returns.drools;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/**
 * A type as a pack's printed rules read it: only the fields that they read.
 *
 * @param fields in the order of the vocabulary
 */
record PrintedType(FactType type, List<Field> fields) {
  PrintedType {
    fields = List.copyOf(fields);
  }

  /** What a fact of the type holds under one name. */
  record Column(String name, Class<?> type) {
    /** Named as Drools finds it: {@code isSure}, {@code getF_status}. */
    String getter() {
      String prefix = type == boolean.class ? "is" : "get";
      return prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
  }

  String name() {
    return Names.type(type);
  }

  /** The mark of sureness, then the fields; a partial date is its first and last possible day. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(Names.SURE, boolean.class));
    for (Field field : fields) {
      Class<?> held = held(field.kind());
      columns.add(new Column(Names.field(field, End.FIRST), held));
      if (field.partial()) {
        columns.add(new Column(Names.field(field, End.LAST), held));
      }
    }
    return columns;
  }

  private static Class<?> held(Kind kind) {
    return switch (kind) {
      case TRUTH -> Boolean.class;
      case NUMBER -> Integer.class;
      case WORD, REFERENCE, STATE -> String.class;
      case DATE -> LocalDate.class;
      case TIME -> LocalDateTime.class;
    };
  }
}
