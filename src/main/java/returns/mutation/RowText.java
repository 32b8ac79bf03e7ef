package returns.mutation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import returns.documents.CanonicalJson;

/** A row as a scenario table holds it, ready to be pasted. */
public final class RowText {
  private RowText() {}

  /** A whole table of rows with one base. */
  public static String table(String base, List<Row> rows) {
    return "base: "
        + base
        + "\nscenarios:\n"
        + rows.stream().map(RowText::of).collect(Collectors.joining());
  }

  /** One row. */
  public static String of(Row row) {
    StringBuilder text = new StringBuilder("  - name: " + value(row.name()) + "\n");
    if (!row.set().isEmpty()) {
      line(text, "set", value(row.set()));
    }
    if (!row.unset().isEmpty()) {
      line(text, "unset", value(row.unset()));
    }
    row.asAt().ifPresent(day -> line(text, "asAt", day.toString()));
    row.knownAt().ifPresent(day -> line(text, "knownAt", day.toString()));
    row.arrangement().ifPresent(name -> line(text, "arrangement", name));
    if (row.hypothetical()) {
      line(text, "hypothetical", "true");
    }
    line(text, "expect", value(row.expect()));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append("    ").append(name).append(": ").append(value).append('\n');
  }

  /** JSON is YAML; the spaces are for people. */
  private static String value(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> value(entry.getKey()) + ": " + value(entry.getValue()))
          .collect(Collectors.joining(", ", "{ ", " }"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(RowText::value).collect(Collectors.joining(", ", "[", "]"));
    }
    return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
  }
}
