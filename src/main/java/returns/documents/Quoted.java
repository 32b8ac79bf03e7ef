package returns.documents;

/** A text of a file as a message may show it: short, in quotes, with nothing invisible in it. */
public final class Quoted {
  private static final int MOST = 60;

  private Quoted() {}

  /** The text in quotes; a long one is cut, what cannot be seen is written as an escape. */
  public static String text(String text) {
    StringBuilder shown = new StringBuilder(text.length() + 2).append('"');
    int count = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (count++ == MOST) {
        return shown.append("…\"").toString();
      }
      append(shown, text.codePointAt(i));
    }
    return shown.append('"').toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (c == '"' || c == '\\') {
      shown.append('\\').append((char) c);
    } else if (isVisible(c)) {
      shown.appendCodePoint(c);
    } else {
      shown.append("\\u").append(hex(c));
    }
  }

  /** A code point as four hexadecimal digits or more. */
  static String hex(int c) {
    String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  // INVARIANT: no character that moves a terminal's cursor or turns its text around gets through.
  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
