package returns.documents;

import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;

/**
 * The text of a JSON document and how far it is read.
 *
 * <p>Places are found while reading, in time that is linear in the text even if all of it stands on
 * one line: columns are counted on from the last place, and a line's text is cut out once.
 */
final class JsonCursor {
  /** What {@link #peek} gives at the end; no character of a text is negative. */
  static final int END = -1;

  private final String file;
  private final String text;
  private int at;
  private int line;
  private int lineStart;
  private String lineText;
  private int counted;
  private int countedColumn = 1;

  JsonCursor(String file, int firstLine, String text) {
    this.file = file;
    this.line = firstLine;
    this.text = text;
  }

  /** The next character, or {@link #END}. */
  int peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  /** The character after the next one, or {@link #END}. */
  int peekSecond() {
    return at + 1 < text.length() ? text.charAt(at + 1) : END;
  }

  /** The next character as a whole code point; not to be called at the end. */
  int codePoint() {
    return text.codePointAt(at);
  }

  int offset() {
    return at;
  }

  int length() {
    return text.length();
  }

  void moveTo(int offset) {
    at = offset;
  }

  /** Takes the next character. */
  void skip() {
    at++;
  }

  /** Takes the next character if it is this one. */
  boolean skipIf(char expected) {
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  String substring(int from, int to) {
    return text.substring(from, to);
  }

  /** Passes over white space, and refuses comments wherever white space may stand. */
  void skipSpace() throws Malformed {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        skipLineBreak(c);
      } else if (c == ' ' || c == '\t') {
        at++;
      } else {
        refuseComment(c);
        return;
      }
    }
  }

  private void skipLineBreak(char c) {
    at++;
    if (c == '\r' && peek() == '\n') {
      at++;
    }
    line++;
    lineStart = at;
    lineText = null;
    counted = at;
    countedColumn = 1;
  }

  private void refuseComment(char c) throws Malformed {
    int second = peekSecond();
    if (c == '#' || (c == '/' && (second == '/' || second == '*'))) {
      throw fail(
          "comment",
          "JSON has no comments",
          placeTo(at, c == '#' ? at + 1 : at + 2),
          "remove the comment");
    }
  }

  /** The end of a run of letters, digits and the signs of numbers from the next character on. */
  int wordEnd() {
    int end = at;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || "+-._$".indexOf(c) >= 0;
  }

  /** The place of the next character, or of the end. */
  Place here() {
    int length = at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    return placeTo(at, at + length);
  }

  /** The place of a stretch of the current line. */
  Place placeTo(int from, int to) {
    int column = columnOf(from);
    return new Place(file, line, column, Math.max(1, text.codePointCount(from, to)), currentLine());
  }

  private int columnOf(int offset) {
    if (offset < counted) {
      return text.codePointCount(lineStart, offset) + 1;
    }
    countedColumn += text.codePointCount(counted, offset);
    counted = offset;
    return countedColumn;
  }

  private String currentLine() {
    if (lineText == null) {
      int end = lineStart;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      lineText = text.substring(lineStart, end);
    }
    return lineText;
  }

  /** What ends the reading, at a place. */
  static Malformed fail(String id, String message, Place place, String help) {
    return new Malformed(Diagnostic.error(id, message, place, help));
  }

  /** What ends the reading, at the next character. */
  Malformed failHere(String id, String message, String help) {
    return fail(id, message, here(), help);
  }
}
