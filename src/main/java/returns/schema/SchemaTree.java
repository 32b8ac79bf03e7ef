package returns.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import returns.documents.JsonText;
import returns.documents.Node;
import returns.documents.PlainTree;

/** A schema of this program's resources as a tree that can be added to. */
final class SchemaTree {
  private SchemaTree() {}

  static Map<String, Object> read(String name) {
    String file = "/schemas/" + name + ".schema.json";
    try (InputStream in = SchemaTree.class.getResourceAsStream(file)) {
      Node root = JsonText.parse(file, in.readAllBytes()).root().orElseThrow();
      return PlainTree.map((Node.Mapping) root);
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
}
