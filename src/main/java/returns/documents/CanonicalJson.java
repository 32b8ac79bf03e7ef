package returns.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes trees of Map, List, String, Boolean, Integer and Long as JSON by RFC 8785: the same tree
 * gives the same bytes, whatever the order of its maps.
 *
 * <p>Names are sorted by UTF-16 units. Fractions are not needed and refused; so is null, since what
 * is unknown is left out.
 */
public final class CanonicalJson {
  /** Beyond it not every whole number is a number of JSON (RFC 7493). */
  private static final long LARGEST = (1L << 53) - 1;

  private static final int FEW = 24;

  private final Utf8Buffer out = new Utf8Buffer();
  private final boolean indented;
  private int level;

  private CanonicalJson(boolean indented) {
    this.indented = indented;
  }

  /** The canonical bytes of a tree. */
  public static byte[] bytes(Object tree) {
    return written(tree, false).bytes();
  }

  /** The same with line breaks and an indent of two spaces; ends in a line break. */
  public static byte[] pretty(Object tree) {
    Utf8Buffer out = written(tree, true);
    out.ascii('\n');
    return out.bytes();
  }

  /** Writes the canonical bytes of a tree, all at once. */
  public static void write(Object tree, OutputStream stream) throws IOException {
    written(tree, false).writeTo(stream);
  }

  private static Utf8Buffer written(Object tree, boolean indented) {
    CanonicalJson json = new CanonicalJson(indented);
    json.value(tree);
    return json.out;
  }

  // The order matters for speed: whether an object has a class is known at once, whether it has an
  // interface only after a search, above all when it has not.
  private void value(Object value) {
    if (value instanceof String text) {
      out.quoted(text);
    } else if (value instanceof Integer || value instanceof Long) {
      number(((Number) value).longValue());
    } else if (value instanceof Boolean truth) {
      out.ascii(truth ? "true" : "false");
    } else if (value instanceof AbstractMap<?, ?> map) {
      object(map);
    } else if (value instanceof AbstractCollection<?> && value instanceof List<?> list) {
      array(list);
    } else {
      rareValue(value);
    }
  }

  private void rareValue(Object value) {
    if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof List<?> list) {
      array(list);
    } else {
      throw new IllegalArgumentException("not a tree of JSON: " + value);
    }
  }

  private void number(long number) {
    if (number > LARGEST || number < -LARGEST) {
      throw new IllegalArgumentException("too large for a number of JSON: " + number);
    }
    out.ascii(Long.toString(number));
  }

  private void array(List<?> list) {
    out.ascii('[');
    level++;
    boolean first = true;
    for (Object item : list) {
      separate(first);
      value(item);
      first = false;
    }
    close(list.isEmpty(), ']');
  }

  private void object(Map<?, ?> map) {
    out.ascii('{');
    level++;
    if (map instanceof TreeMap<?, ?> sorted && sorted.comparator() == null) {
      boolean first = true;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        entry(first, (String) entry.getKey(), entry.getValue());
        first = false;
      }
    } else {
      sortedEntries(map);
    }
    close(map.isEmpty(), '}');
  }

  private void sortedEntries(Map<?, ?> map) {
    Map.Entry<?, ?>[] entries = map.entrySet().toArray(Map.Entry<?, ?>[]::new);
    sort(entries);
    for (int i = 0; i < entries.length; i++) {
      entry(i == 0, (String) entries[i].getKey(), entries[i].getValue());
    }
  }

  // Most objects have few names, for which this is several times faster than a general sort.
  private static void sort(Map.Entry<?, ?>[] entries) {
    if (entries.length > FEW) {
      Arrays.sort(entries, (a, b) -> name(a).compareTo(name(b)));
      return;
    }
    for (int i = 1; i < entries.length; i++) {
      Map.Entry<?, ?> moved = entries[i];
      int at = i;
      while (at > 0 && name(entries[at - 1]).compareTo(name(moved)) > 0) {
        entries[at] = entries[at - 1];
        at--;
      }
      entries[at] = moved;
    }
  }

  // String compares UTF-16 units, as RFC 8785 section 3.2.3 asks.
  private static String name(Map.Entry<?, ?> entry) {
    return (String) entry.getKey();
  }

  private void entry(boolean first, String name, Object value) {
    separate(first);
    out.quoted(name);
    out.ascii(':');
    if (indented) {
      out.ascii(' ');
    }
    value(value);
  }

  private void separate(boolean first) {
    if (!first) {
      out.ascii(',');
    }
    newLine();
  }

  private void close(boolean empty, char bracket) {
    level--;
    if (!empty) {
      newLine();
    }
    out.ascii(bracket);
  }

  private void newLine() {
    if (indented) {
      out.ascii('\n');
      for (int i = 0; i < level; i++) {
        out.ascii(' ');
        out.ascii(' ');
      }
    }
  }
}
