package returns.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.documents.JsonText;
import returns.documents.Node;

/** A schema of this program's resources as a tree that can be added to. */
final class SchemaTree {
  private SchemaTree() {}

  static Map<String, Object> read(String name) {
    String file = "/schemas/" + name + ".schema.json";
    try (InputStream in = SchemaTree.class.getResourceAsStream(file)) {
      Node root = JsonText.parse(file, in.readAllBytes()).root().orElseThrow();
      return map((Node.Mapping) root);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The object under a path of names, which is there. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> at(Map<String, Object> tree, String... path) {
    Map<String, Object> here = tree;
    for (String name : path) {
      here = (Map<String, Object>) here.get(name);
    }
    return here;
  }

  private static Map<String, Object> map(Node.Mapping mapping) {
    Map<String, Object> map = new TreeMap<>();
    mapping.entries().forEach((key, entry) -> map.put(key, of(entry.value())));
    return map;
  }

  static Object of(Node node) {
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
