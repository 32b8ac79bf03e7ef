package returns.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.vocabulary.Kind;
import returns.vocabulary.States;

/** The schemas that do not depend on the vocabulary: one for each kind of literal. */
final class CommonSchemas {
  private static final String YEAR = "(19|[2-9][0-9])[0-9]{2}";
  private static final String MONTH = "(0[1-9]|1[0-2])";
  private static final String DAY =
      YEAR
          + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
          + "|02-(0[1-9]|[12][0-9]))";
  private static final String HIDDEN =
      "[\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]";

  private CommonSchemas() {}

  static Map<String, Object> all() {
    Map<String, Object> schemas = new TreeMap<>();
    schemas.put("caseId", pattern("the id of the case", "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"));
    schemas.put("truth", Map.of("type", "boolean"));
    schemas.put("number", number());
    schemas.put("reference", pattern("a reference", "^[A-Za-z0-9._-]{1,64}$"));
    schemas.put("state", state());
    schemas.put("date", formatted("date", "^" + DAY + "$", "a date, YYYY-MM-DD"));
    schemas.put(
        "partialDate",
        pattern(
            "a date, YYYY-MM-DD, or the month or year of it, YYYY-MM or YYYY",
            "^(" + DAY + "|" + YEAR + "-" + MONTH + "|" + YEAR + ")$"));
    schemas.put(
        "time",
        pattern(
            "a time in the United Kingdom, YYYY-MM-DDTHH:MM",
            "^" + DAY + "T([01][0-9]|2[0-3]):[0-5][0-9]$"));
    schemas.put("line", line());
    return schemas;
  }

  /** The name of the schema of a kind of literal; words have one for each field. */
  static String name(Kind kind, boolean partial) {
    return switch (kind) {
      case TRUTH -> "truth";
      case NUMBER -> "number";
      case REFERENCE -> "reference";
      case STATE -> "state";
      case DATE -> partial ? "partialDate" : "date";
      case TIME -> "time";
      case WORD -> throw new IllegalArgumentException("words differ by field");
    };
  }

  /** Where and when the file has a value or an item from. */
  static Map<String, Object> origin() {
    return Map.of(
        "source", titled(ref("line"), "where this is from"),
        "asOf", titled(ref("date"), "the day for which this holds"),
        "recordedOn", titled(ref("date"), "the day on which this was recorded"));
  }

  static Map<String, Object> ref(String name) {
    return new TreeMap<>(Map.of("$ref", "#/$defs/" + name));
  }

  private static Map<String, Object> titled(Map<String, Object> schema, String title) {
    schema.put("title", title);
    return schema;
  }

  private static Map<String, Object> number() {
    return Map.of("type", "integer", "minimum", 0, "maximum", Integer.MAX_VALUE);
  }

  private static Map<String, Object> state() {
    return Map.of(
        "type", "string",
        "enum", List.copyOf(States.codes()),
        "title", "a state by ISO 3166-1 alpha-2, or XK for Kosovo, or XX for stateless");
  }

  private static Map<String, Object> line() {
    return Map.of(
        "type", "string",
        "pattern", "\\S",
        "not", Map.of("pattern", HIDDEN),
        "title", "text on one line");
  }

  private static Map<String, Object> pattern(String title, String pattern) {
    return new TreeMap<>(Map.of("type", "string", "pattern", pattern, "title", title));
  }

  private static Map<String, Object> formatted(String format, String pattern, String title) {
    Map<String, Object> schema = pattern(title, pattern);
    schema.put("format", format);
    return schema;
  }
}
