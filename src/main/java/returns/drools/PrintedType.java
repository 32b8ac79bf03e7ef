package returns.drools;

import java.util.ArrayList;
import java.util.List;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/**
 * A type as a pack's printed rules declare it: only the fields that they read.
 *
 * @param fields in the order of the vocabulary
 */
record PrintedType(FactType type, List<Field> fields) {
  PrintedType {
    fields = List.copyOf(fields);
  }

  String name() {
    return Names.type(type);
  }

  /** The declaration; a partial date is declared as its first and its last possible day. */
  String declaration() {
    StringBuilder text = new StringBuilder("declare " + name());
    text.append(" extends ").append(Fact.class.getName()).append('\n');
    text.append("  ").append(Names.SURE).append(" : boolean\n");
    for (Field field : fields) {
      for (String column : columns(field)) {
        text.append("  ").append(column).append(" : ").append(javaType(field.kind())).append('\n');
      }
    }
    return text.append("end\n").toString();
  }

  /** The names of the declared fields, in their order, without the mark of sureness. */
  List<String> columns() {
    List<String> all = new ArrayList<>();
    fields.forEach(field -> all.addAll(columns(field)));
    return all;
  }

  private static List<String> columns(Field field) {
    String first = Names.field(field, End.FIRST);
    return field.partial() ? List.of(first, Names.field(field, End.LAST)) : List.of(first);
  }

  /** In full: Drools would search every imported package for a short name. */
  private static String javaType(Kind kind) {
    return switch (kind) {
      case TRUTH -> "java.lang.Boolean";
      case NUMBER -> "java.lang.Integer";
      case WORD, REFERENCE, STATE -> "java.lang.String";
      case DATE -> "java.time.LocalDate";
      case TIME -> "java.time.LocalDateTime";
    };
  }
}
