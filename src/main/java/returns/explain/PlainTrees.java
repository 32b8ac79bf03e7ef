package returns.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.documents.Node;

/** Documents that were read back, as the maps and lists that they were written from. */
public final class PlainTrees {
  private PlainTrees() {}

  /** The tree of an object; empty if the document holds something else. */
  public static Map<String, Object> of(Node node) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach((name, entry) -> tree.put(name, value(entry.value())));
    }
    return tree;
  }

  private static Object value(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return of(mapping);
    }
    if (node instanceof Node.Sequence sequence) {
      List<Object> list = new ArrayList<>();
      sequence.items().forEach(item -> list.add(value(item)));
      return list;
    }
    return scalar((Node.Scalar) node);
  }

  /** Numbers that this program never writes stay text: they are shown, not counted with. */
  private static Object scalar(Node.Scalar scalar) {
    return switch (scalar.type()) {
      case TRUTH -> Boolean.valueOf(scalar.text());
      case INTEGER -> scalar.text().length() <= 9 ? Integer.valueOf(scalar.text()) : scalar.text();
      case STRING, DECIMAL, NULL -> scalar.text();
    };
  }
}
