package returns.drools;

/** Text of a rule without what means nothing: white space and comments outside of quotes. */
final class Squeezed {
  private Squeezed() {}

  /** The text without white space and comments. */
  static String of(String text) {
    return without(text, "");
  }

  /** The same without brackets, whose redundant ones two readers may keep or not. */
  static String withoutBrackets(String text) {
    return without(text, "()");
  }

  private static String without(String text, String dropped) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"') {
        int end = quoteEnd(text, i);
        out.append(text, i, end);
        i = end;
      } else if (text.startsWith("//", i)) {
        i = lineEnd(text, i);
      } else if (text.startsWith("/*", i)) {
        int end = text.indexOf("*/", i + 2);
        i = end < 0 ? text.length() : end + 2;
      } else {
        if (!Character.isWhitespace(c) && dropped.indexOf(c) < 0) {
          out.append(c);
        }
        i++;
      }
    }
    return out.toString();
  }

  private static int quoteEnd(String text, int start) {
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, text.length());
  }

  private static int lineEnd(String text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
