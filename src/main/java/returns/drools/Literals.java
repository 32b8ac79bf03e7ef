package returns.drools;

import returns.rules.Operand;

/** Prints literals so that nothing in them can end the text that they stand in. */
final class Literals {
  private Literals() {}

  static String print(Operand.Literal literal) {
    return switch (literal.kind()) {
      case TRUTH -> String.valueOf((boolean) (Boolean) literal.value());
      case NUMBER -> String.valueOf((int) (Integer) literal.value());
      case WORD, REFERENCE, STATE -> quoted((String) literal.value());
      case DATE, TIME ->
          throw new IllegalArgumentException("Drools never sees a date literal: " + literal);
    };
  }

  /** A string literal of plain ASCII in double quotes. */
  static String quoted(String text) {
    StringBuilder printed = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        printed.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        printed.append(c);
      }
    }
    return printed.append('"').toString();
  }
}
