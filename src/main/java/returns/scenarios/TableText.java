package returns.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Place;

/**
 * The text of a table, changed only at the places of values: comments, order and layout stay.
 *
 * <p>INVARIANT: changes are made from the end of the text to its start, so that a place that is
 * still to be changed stands where it stood.
 */
final class TableText {
  private static final int WIDEST = 110;

  private final StringBuilder text;

  TableText(byte[] bytes) {
    this.text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Makes one change; false if the text at the place is not of a form that can be changed so. */
  boolean change(Place place, Rewrite rewrite) {
    Optional<Integer> start = offset(place);
    if (start.isEmpty()) {
      return false;
    }
    int end = text.offsetByCodePoints(start.get(), place.length());
    if (rewrite instanceof Rewrite.Value value) {
      text.replace(start.get(), end, likeBefore(text.substring(start.get(), end), value.text()));
      return true;
    }
    if (rewrite instanceof Rewrite.Items items) {
      return items(start.get(), items.items());
    }
    return takeOut(start.get(), end);
  }

  /** Where a place begins; empty if its line is no longer what was read up to there. */
  private Optional<Integer> offset(Place place) {
    int start = 0;
    for (int line = 1; line < place.line(); line++) {
      int end = text.indexOf("\n", start);
      if (end < 0) {
        return Optional.empty();
      }
      start = end + 1;
    }
    // What stands behind it on its line may have been changed already.
    int length = place.text().offsetByCodePoints(0, place.column() - 1 + place.length());
    boolean same = text.indexOf(place.text().substring(0, length), start) == start;
    return same
        ? Optional.of(text.offsetByCodePoints(start, place.column() - 1))
        : Optional.empty();
  }

  private static String likeBefore(String before, String value) {
    char first = before.isEmpty() ? ' ' : before.charAt(0);
    return first == '"' || first == '\'' ? first + value + first : value;
  }

  /** Takes an item out of a list between brackets, with the comma that goes with it. */
  private boolean takeOut(int start, int end) {
    int next = afterSpace(end);
    if (next < text.length() && text.charAt(next) == ',') {
      text.delete(start, afterSpace(next + 1));
      return true;
    }
    if (next >= text.length() || text.charAt(next) != ']') {
      return false;
    }
    int before = start;
    while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
      before--;
    }
    boolean comma = before > 0 && text.charAt(before - 1) == ',';
    text.delete(comma ? before - 1 : start, end);
    return true;
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Writes a list between brackets anew; items that stay are written as they were. */
  private boolean items(int open, List<String> items) {
    Optional<Integer> close = text.charAt(open) == '[' ? closing(open) : Optional.empty();
    if (close.isEmpty()) {
      return false;
    }
    String inside = text.substring(open + 1, close.get());
    List<String> before = new ArrayList<>();
    for (String written : inside.split(",", -1)) {
      before.add(written.strip());
    }
    String edge = inside.startsWith(" ") && !items.isEmpty() ? " " : "";
    int column = open - text.lastIndexOf("\n", open) - 1;
    text.replace(open + 1, close.get(), edge + joined(items, before, column) + edge);
    return true;
  }

  private static String joined(List<String> items, List<String> before, int column) {
    StringBuilder joined = new StringBuilder();
    int width = column;
    for (int i = 0; i < items.size(); i++) {
      String item = written(items.get(i), before);
      if (i > 0) {
        boolean breaks = width + item.length() + 2 > WIDEST;
        joined.append(breaks ? ",\n" + " ".repeat(column + 1) : ", ");
        width = breaks ? column : width + 2;
      }
      joined.append(item);
      width += item.length();
    }
    return joined.toString();
  }

  private static String written(String item, List<String> before) {
    return before.stream()
        .filter(b -> b.equals(item) || b.equals("\"" + item + "\"") || b.equals("'" + item + "'"))
        .findFirst()
        .orElse("\"" + item + "\"");
  }

  /** The bracket that closes a list; outside quotes a word of YAML holds none. */
  private Optional<Integer> closing(int open) {
    char quote = 0;
    for (int at = open + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '#') {
        return Optional.empty();
      } else if (c == ']') {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
