package returns.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document as plain maps, lists and values, ready to be changed and written as JSON. */
public final class PlainTree {
  private PlainTree() {}

  /** A changeable copy of a node; numbers that are not whole stay text and are refused later. */
  public static Object of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return map(mapping);
    }
    if (node instanceof Node.Sequence sequence) {
      List<Object> list = new ArrayList<>();
      sequence.items().forEach(item -> list.add(of(item)));
      return list;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return switch (scalar.type()) {
      case TRUTH -> Boolean.valueOf(scalar.text());
      case INTEGER -> Long.valueOf(scalar.text());
      case STRING, DECIMAL, NULL -> scalar.text();
    };
  }

  /** The same of an object. */
  public static Map<String, Object> map(Node.Mapping mapping) {
    Map<String, Object> map = new LinkedHashMap<>();
    mapping.entries().forEach((key, entry) -> map.put(key, of(entry.value())));
    return map;
  }

  /** A copy of which every part may be changed. */
  public static Object copy(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(key, copy(value)));
      return copy;
    }
    if (tree instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(copy(item)));
      return copy;
    }
    return tree;
  }
}
