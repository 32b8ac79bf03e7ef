package returns.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.documents.Node;

/** Documents as plain, changeable trees, for tests that change them. */
public final class Trees {
  private Trees() {}

  public static Map<String, Object> map(Node.Mapping mapping) {
    Map<String, Object> map = new LinkedHashMap<>();
    mapping.entries().forEach((key, entry) -> map.put(key, of(entry.value())));
    return map;
  }

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
}
