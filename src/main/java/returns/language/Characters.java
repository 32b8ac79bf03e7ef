package returns.language;

import java.util.Locale;
import java.util.Optional;

/** Characters that a rule file may not hold, wherever they stand. */
final class Characters {
  private Characters() {}

  /** The lint that refuses this character even in text and comments. */
  static Optional<Lint> refused(int character) {
    if (character < 0x20) {
      boolean layout = character == '\n' || character == '\r' || character == '\t';
      return layout ? Optional.empty() : Optional.of(Lint.CONTROL_CHARACTER);
    }
    if (character < 0x7f) {
      return Optional.empty();
    }
    if (isTextDirection(character)) {
      return Optional.of(Lint.TEXT_DIRECTION);
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          Optional.of(Lint.CONTROL_CHARACTER);
      case Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR ->
          Optional.of(Lint.INVISIBLE_CHARACTER);
      default -> isBlank(character) ? Optional.of(Lint.INVISIBLE_CHARACTER) : Optional.empty();
    };
  }

  /** The marks, embeddings, overrides and isolates of the bidirectional algorithm. */
  private static boolean isTextDirection(int character) {
    return character == 0x061c
        || character == 0x200e
        || character == 0x200f
        || (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069);
  }

  /** Letters and marks that show nothing: fillers, joiners and variation selectors. */
  private static boolean isBlank(int character) {
    return character == 0x034f
        || character == 0x115f
        || character == 0x1160
        || character == 0x17b4
        || character == 0x17b5
        || character == 0x2800
        || character == 0x3164
        || character == 0xffa0
        || (character >= 0x180b && character <= 0x180f)
        || (character >= 0xfe00 && character <= 0xfe0f)
        || (character >= 0xe0000 && character <= 0xe0fff);
  }

  /** Quotation marks of printed text, which word processors put in the place of straight ones. */
  static boolean isTypographicQuote(int character) {
    int type = Character.getType(character);
    return type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || character == 0x201a
        || character == 0x201e;
  }

  /** For messages: {@code U+0430 CYRILLIC SMALL LETTER A}. */
  static String name(int character) {
    String name = Character.getName(character);
    String code = String.format(Locale.ROOT, "U+%04X", character);
    return name == null ? code : code + " " + name;
  }
}
