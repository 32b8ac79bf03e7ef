package returns.drools;

import java.util.Locale;
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

  /**
   * A string literal of plain ASCII in double quotes; MVEL reads only capital hexadecimal digits.
   */
  static String quoted(String text) {
    StringBuilder printed = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        throw new IllegalArgumentException("a control character in a word: " + (int) c);
      } else if (c > '~' || c == '"' || c == '\\') {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        printed.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
      } else {
        printed.append(c);
      }
    }
    return printed.append('"').toString();
  }
}
