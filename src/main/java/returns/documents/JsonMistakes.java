package returns.documents;

import static returns.documents.JsonCursor.END;
import static returns.documents.JsonCursor.fail;

import java.util.Locale;
import returns.diagnostics.Place;

/** Says what is wrong where the grammar of JSON does not go on, and what was probably meant. */
final class JsonMistakes {
  private final JsonCursor cursor;

  JsonMistakes(JsonCursor cursor) {
    this.cursor = cursor;
  }

  /** Something stands behind the document. */
  Malformed afterTheEnd() {
    int c = cursor.peek();
    return cursor.failHere(
        "after-the-end",
        c == '}' || c == ']'
            ? "there is one " + (char) c + " too many"
            : "something follows after the end of the document",
        c == '}' || c == ']' ? "remove it" : "a file holds one object and nothing after it");
  }

  /** A comma stands before a closing bracket. */
  static Malformed trailingComma(Place comma) {
    return fail("trailing-comma", "a comma stands after the last entry", comma, "remove the comma");
  }

  /** Where the name of an entry must stand, none does. */
  Malformed noName() {
    int c = cursor.peek();
    if (c == ',') {
      return cursor.failHere(
          "missing-entry", "nothing stands before this comma", "remove the comma");
    }
    if (isQuote(c)) {
      return wrongQuotes();
    }
    int end = cursor.wordEnd();
    if (end > cursor.offset()) {
      String word = cursor.substring(cursor.offset(), end);
      return fail(
          "unquoted-name",
          "the name " + Quoted.text(word) + " stands without quotes",
          cursor.placeTo(cursor.offset(), end),
          "write " + Quoted.text(word));
    }
    return c == ':' || c == '{' || c == '[' || c == ']'
        ? cursor.failHere(
            "missing-entry",
            "expected a name in quotes, found " + (char) c,
            "write \"name\": value")
        : unexpected();
  }

  /** After a name there is no colon. */
  Malformed noColon(String name) {
    return cursor.failHere(
        "missing-colon",
        "no colon follows the name " + Quoted.text(name) + found(),
        "write \"name\": value");
  }

  /** Where a value must stand, none does. */
  Malformed noValue() {
    int c = cursor.peek();
    if (c == END) {
      return cursor.failHere("missing-value", "the file ends before a value", "add the value");
    }
    if (isQuote(c)) {
      return wrongQuotes();
    }
    return c == ',' || c == ':' || c == '}' || c == ']'
        ? cursor.failHere(
            "missing-value",
            "expected a value, found " + (char) c,
            "add the value, or leave the entry out")
        : unexpected();
  }

  /** After an entry there is neither a comma nor the closing bracket. */
  Malformed noSeparator(Place opening, char closing) {
    int c = cursor.peek();
    if (c == END) {
      return notClosed(opening, closing);
    }
    if (c == '}' || c == ']') {
      return cursor.failHere(
          "wrong-bracket",
          found(c) + " cannot close the " + at(opening, closing),
          "write " + closing + " there");
    }
    if (c == ';' || c == ':') {
      return cursor.failHere(
          "missing-comma",
          "expected a comma or " + closing + found(),
          "entries are separated by commas");
    }
    boolean startsEntry = c == '"' || c == '{' || c == '[' || cursor.wordEnd() > cursor.offset();
    return startsEntry
        ? cursor.failHere(
            "missing-comma", "a comma is missing before this entry", "add a comma before it")
        : isQuote(c) ? wrongQuotes() : unexpected();
  }

  /** The text ends before a bracket is closed. */
  Malformed notClosed(Place opening, char closing) {
    Place end = cursor.here();
    return fail(
        closing == '}' ? "unclosed-object" : "unclosed-list",
        "the "
            + (closing == '}' ? "object" : "list")
            + " that starts here is not closed: the file ends at line "
            + end.line()
            + ", column "
            + end.column(),
        opening,
        "add the closing " + closing + "; check that the file is complete");
  }

  private static String at(Place opening, char closing) {
    return (closing == '}' ? "object" : "list")
        + " that starts at line "
        + opening.line()
        + ", column "
        + opening.column();
  }

  /** What is wrong with a word that is neither a value nor in quotes. */
  static JsonNumbers.Fault bareWord(String word) {
    char first = word.charAt(0);
    if (first == '-' || first == '+' || first == '.' || (first >= '0' && first <= '9')) {
      return JsonNumbers.fault(word);
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true", "false", "null" ->
          new JsonNumbers.Fault(
              "wrong-case",
              word + " is written in small letters",
              "write " + word.toLowerCase(Locale.ROOT));
      case "nan", "infinity", "inf" ->
          new JsonNumbers.Fault(
              "not-a-number", word + " is not a number of JSON", "leave the field out");
      case "none", "undefined", "nil" ->
          new JsonNumbers.Fault(
              "unquoted-text",
              word + " is not a value of JSON",
              "leave the field out if it is not known; a word stands in quotes");
      default ->
          new JsonNumbers.Fault(
              "unquoted-text",
              "the text " + Quoted.text(word) + " stands without quotes",
              "write " + Quoted.text(word));
    };
  }

  private static boolean isQuote(int c) {
    return c == '\'' || c == '`' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB;
  }

  private Malformed wrongQuotes() {
    int c = cursor.peek();
    return cursor.failHere(
        "wrong-quotes",
        c == '\''
            ? "text stands in single quotes"
            : "text stands in quotes that JSON does not know",
        "write \"…\"");
  }

  private String found() {
    int c = cursor.peek();
    return c == END ? ": the file ends" : ", found " + found(c);
  }

  private String found(int c) {
    return c == '"'
        ? "a text"
        : c < ' ' || c > '~' ? "U+" + Quoted.hex(c) : String.valueOf((char) c);
  }

  private Malformed unexpected() {
    int c = cursor.codePoint();
    boolean space = Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0xFEFF;
    return space
        ? cursor.failHere(
            "unexpected-space",
            "the character U+" + Quoted.hex(c) + " is not a space of JSON",
            "write a plain space")
        : cursor.failHere(
            "unexpected-character",
            "unexpected character " + Quoted.text(Character.toString(c)),
            Character.isDigit(c)
                ? "write digits 0 to 9"
                : "take it out, or write it within a text in quotes");
  }
}
