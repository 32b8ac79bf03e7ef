package returns.documents;

import static returns.documents.JsonCursor.END;
import static returns.documents.JsonCursor.fail;

import returns.diagnostics.Place;

/** Reads one JSON string literal; the cursor stands on its opening quote. */
final class JsonStrings {
  private final JsonCursor cursor;

  JsonStrings(JsonCursor cursor) {
    this.cursor = cursor;
  }

  /** The content of the literal; afterwards the cursor stands behind its closing quote. */
  String read() throws Malformed {
    int opening = cursor.offset();
    cursor.skip();
    int from = cursor.offset();
    StringBuilder content = null;
    while (true) {
      int c = cursor.peek();
      if (c == '"') {
        String tail = cursor.substring(from, cursor.offset());
        cursor.skip();
        return content == null ? tail : content.append(tail).toString();
      } else if (c == '\\') {
        content = content == null ? new StringBuilder() : content;
        content.append(cursor.substring(from, cursor.offset()));
        content.append(escape());
        from = cursor.offset();
      } else if (c == END || c == '\n' || c == '\r') {
        throw unclosed(opening, c);
      } else if (c < ' ') {
        throw controlCharacter(c);
      } else {
        cursor.skip();
      }
    }
  }

  private Malformed unclosed(int opening, int c) {
    return fail(
        "unclosed-text",
        "the text that starts here is not closed "
            + (c == END ? "when the file ends" : "on its line"),
        cursor.placeTo(opening, opening + 1),
        c == END ? "add the closing \"" : "add the closing \"; a line break within text is \\n");
  }

  private Malformed controlCharacter(int c) {
    return cursor.failHere(
        "control-character",
        "the control character U+" + Quoted.hex(c) + " stands in a text",
        c == '\t' ? "write \\t, or a space" : "remove it, or write \\u" + Quoted.hex(c));
  }

  private String escape() throws Malformed {
    int start = cursor.offset();
    int letter = cursor.peekSecond();
    if (letter == 'u') {
      return unicode(start);
    }
    int plain = "\"\\/bfnrt".indexOf(letter);
    if (letter == END || plain < 0) {
      throw fail(
          "unknown-escape",
          letter == END
              ? "the file ends after a backslash"
              : "a backslash stands before " + shown(),
          cursor.placeTo(start, letter == END ? start + 1 : start + 2),
          "a backslash itself is written \\\\; known here: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u");
    }
    cursor.moveTo(start + 2);
    return String.valueOf("\"\\/\b\f\n\r\t".charAt(plain));
  }

  private String shown() {
    String rest =
        cursor.substring(cursor.offset() + 1, Math.min(cursor.offset() + 3, cursor.length()));
    int letter = rest.codePointAt(0);
    return letter < ' ' ? "U+" + Quoted.hex(letter) : Quoted.text(Character.toString(letter));
  }

  private String unicode(int start) throws Malformed {
    int first = fourDigits(start);
    if (!Character.isSurrogate((char) first)) {
      return String.valueOf((char) first);
    }
    Place place = cursor.placeTo(start, start + 6);
    boolean paired = cursor.peek() == '\\' && cursor.peekSecond() == 'u';
    if (Character.isLowSurrogate((char) first) || !paired) {
      throw loneSurrogate(place);
    }
    int second = fourDigits(cursor.offset());
    if (!Character.isLowSurrogate((char) second)) {
      throw loneSurrogate(place);
    }
    return new String(new char[] {(char) first, (char) second});
  }

  private static Malformed loneSurrogate(Place place) {
    return fail(
        "lone-surrogate",
        "this escape is one half of a pair: it is no character",
        place,
        "write the character itself, or both halves");
  }

  /** The value of {@code \\uXXXX} at an offset; afterwards the cursor stands behind it. */
  private int fourDigits(int start) throws Malformed {
    int value = 0;
    cursor.moveTo(start + 2);
    for (int i = 0; i < 4; i++) {
      int digit = hexDigit(cursor.peek());
      if (digit < 0) {
        throw fail(
            "unknown-escape",
            "\\u takes four hexadecimal digits",
            cursor.placeTo(start, cursor.offset()),
            "write for example \\u00e9, or the character itself");
      }
      value = value * 16 + digit;
      cursor.skip();
    }
    return value;
  }

  // Not Character.digit: that would take the digits of every script.
  private static int hexDigit(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' && c < 128 ? lower - 'a' + 10 : -1;
  }
}
