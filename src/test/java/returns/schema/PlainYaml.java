package returns.schema;

import returns.documents.Node;

/** A document as plain values, for tests of other packages. */
public final class PlainYaml {
  private PlainYaml() {}

  public static Object of(Node node) {
    return SchemaTree.of(node);
  }
}
