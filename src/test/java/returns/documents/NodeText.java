package returns.documents;

/** A tree as text: one line for each part, with its kind and its place. */
final class NodeText {
  private NodeText() {}

  static String of(Node node) {
    StringBuilder text = new StringBuilder();
    append(text, "", node);
    return text.toString();
  }

  private static void append(StringBuilder text, String path, Node node) {
    text.append(path.isEmpty() ? "." : path).append(" is ").append(shown(node)).append(" at ");
    text.append(node.place().line()).append(':').append(node.place().column()).append('\n');
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach((name, entry) -> append(text, path + "." + name, entry.value()));
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        append(text, path + "[" + i + "]", sequence.items().get(i));
      }
    }
  }

  private static String shown(Node node) {
    return node instanceof Node.Scalar scalar
        ? scalar.type() + " " + Quoted.text(scalar.text())
        : node.describe();
  }
}
