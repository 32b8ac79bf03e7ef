package returns.diagnostics;

import java.util.Locale;

/** Text as a terminal may show it, and how wide it shows. */
public final class Visible {
  private static final int TAB = 4;

  private Visible() {}

  /**
   * What to print for one character: nothing that moves a cursor or turns text around, whatever the
   * file holds.
   */
  static String of(int character) {
    if (character == '\t') {
      return " ".repeat(TAB);
    }
    if (character == ' ') {
      return " ";
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          String.format(Locale.ROOT, "<U+%04X>", character);
      default -> Character.toString(character);
    };
  }

  /** What to print for a text. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(character -> shown.append(of(character)));
    return shown.toString();
  }

  /** How many columns a text takes once it is made visible. */
  public static int width(String text) {
    return isPlain(text)
        ? text.length()
        : text.codePoints().map(c -> of(c).codePoints().map(Visible::columns).sum()).sum();
  }

  /**
   * Whether each character is one of printable ASCII: nearly every text is, so it is told first.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static int columns(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  /** East Asian wide and full-width characters, and emoji. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0x303e)
        || (c >= 0x3041 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1f64f)
        || (c >= 0x1f680 && c <= 0x1f6ff)
        || (c >= 0x1f900 && c <= 0x1f9ff)
        || (c >= 0x20000 && c <= 0x3fffd);
  }
}
