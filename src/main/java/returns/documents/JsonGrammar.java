package returns.documents;

import static returns.documents.JsonCursor.END;
import static returns.documents.JsonCursor.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.documents.Node.Entry;
import returns.documents.Node.Mapping;
import returns.documents.Node.Scalar;
import returns.documents.Node.ScalarType;
import returns.documents.Node.Sequence;

/** The grammar of JSON (RFC 8259), strictly, over one text. */
final class JsonGrammar {
  private final JsonCursor cursor;
  private final JsonStrings strings;
  private final Problems problems;
  private final JsonMistakes mistakes;

  JsonGrammar(JsonCursor cursor, Problems problems) {
    this.cursor = cursor;
    this.strings = new JsonStrings(cursor);
    this.problems = problems;
    this.mistakes = new JsonMistakes(cursor);
  }

  /** The one value of the text, after which nothing may stand. */
  Node document() throws Malformed {
    cursor.skipSpace();
    if (cursor.peek() == END) {
      throw cursor.failHere("empty-file", "the file is empty", "write one object { … }");
    }
    Node root = value(1);
    cursor.skipSpace();
    if (cursor.peek() != END) {
      throw mistakes.afterTheEnd();
    }
    return root;
  }

  // INVARIANT: recursion ends at MOST_LEVELS, however deep the text is nested.
  private Node value(int level) throws Malformed {
    int c = cursor.peek();
    if ((c == '{' || c == '[') && level > JsonText.MOST_LEVELS) {
      throw cursor.failHere(
          "too-deep",
          "nested deeper than " + JsonText.MOST_LEVELS + " levels",
          "a case needs no more than five");
    }
    if (c == '{') {
      return object(level);
    }
    if (c == '[') {
      return array(level);
    }
    if (c == '"') {
      int from = cursor.offset();
      String text = strings.read();
      return new Scalar(ScalarType.STRING, text, cursor.placeTo(from, cursor.offset()));
    }
    return word();
  }

  private Node object(int level) throws Malformed {
    Place opening = cursor.here();
    Map<String, Entry> entries = new LinkedHashMap<>();
    cursor.skip();
    cursor.skipSpace();
    refuseEnd(opening, '}');
    if (cursor.skipIf('}')) {
      return new Mapping(entries, opening);
    }
    while (true) {
      entry(entries, level);
      Place comma = separator(opening, '}');
      if (comma == null) {
        return new Mapping(entries, opening);
      }
      if (cursor.peek() == '}') {
        throw JsonMistakes.trailingComma(comma);
      }
    }
  }

  private void entry(Map<String, Entry> entries, int level) throws Malformed {
    if (cursor.peek() != '"') {
      throw mistakes.noName();
    }
    int from = cursor.offset();
    String name = strings.read();
    Place place = cursor.placeTo(from, cursor.offset());
    cursor.skipSpace();
    if (!cursor.skipIf(':')) {
      throw mistakes.noColon(name);
    }
    cursor.skipSpace();
    Entry entry = new Entry(place, value(level + 1));
    Entry earlier = entries.putIfAbsent(name, entry);
    if (earlier != null) {
      problems.add(duplicate(name, place, earlier.keyPlace()));
    }
  }

  private static Diagnostic duplicate(String name, Place place, Place earlier) {
    return Diagnostic.error(
        "duplicate-name",
        "the name "
            + Quoted.text(name)
            + " stands here again; it stands first at line "
            + earlier.line()
            + ", column "
            + earlier.column(),
        place,
        "keep one of the two",
        "a reader might take either value");
  }

  private Node array(int level) throws Malformed {
    Place opening = cursor.here();
    List<Node> items = new ArrayList<>();
    cursor.skip();
    cursor.skipSpace();
    refuseEnd(opening, ']');
    if (cursor.skipIf(']')) {
      return new Sequence(items, opening);
    }
    while (true) {
      items.add(value(level + 1));
      Place comma = separator(opening, ']');
      if (comma == null) {
        return new Sequence(items, opening);
      }
      if (cursor.peek() == ']') {
        throw JsonMistakes.trailingComma(comma);
      }
    }
  }

  /** Takes a comma, and gives its place, or the closing bracket, and gives null. */
  private Place separator(Place opening, char closing) throws Malformed {
    cursor.skipSpace();
    if (cursor.skipIf(closing)) {
      return null;
    }
    if (cursor.peek() != ',') {
      throw mistakes.noSeparator(opening, closing);
    }
    Place comma = cursor.here();
    cursor.skip();
    cursor.skipSpace();
    refuseEnd(opening, closing);
    return comma;
  }

  private void refuseEnd(Place opening, char closing) throws Malformed {
    if (cursor.peek() == END) {
      throw mistakes.notClosed(opening, closing);
    }
  }

  private Node word() throws Malformed {
    int from = cursor.offset();
    int end = cursor.wordEnd();
    if (end == from) {
      throw mistakes.noValue();
    }
    String word = cursor.substring(from, end);
    Place place = cursor.placeTo(from, end);
    ScalarType type = typeOf(word);
    if (type == null) {
      JsonNumbers.Fault fault = JsonMistakes.bareWord(word);
      throw fail(fault.id(), fault.message(), place, fault.help());
    }
    cursor.moveTo(end);
    return new Scalar(type, word, place);
  }

  private static ScalarType typeOf(String word) {
    return switch (word) {
      case "true", "false" -> ScalarType.TRUTH;
      case "null" -> ScalarType.NULL;
      default -> JsonNumbers.type(word);
    };
  }
}
