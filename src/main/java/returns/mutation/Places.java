package returns.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import returns.diagnostics.Place;
import returns.documents.Node;
import returns.documents.Parsed;
import returns.documents.YamlText;
import returns.packs.Library;
import returns.rules.Pack;
import returns.rules.Term;

/** Where a pack's own file says what is no rule: so that a mutant of a term has a line too. */
final class Places {
  private final Place file;
  private final Optional<Node> root;
  private final boolean isArrangement;

  private Places(Place file, Optional<Node> root, boolean isArrangement) {
    this.file = file;
    this.root = root;
    this.isArrangement = isArrangement;
  }

  /** Of the file with the terms of a pack. */
  static Places of(Path rules, Pack pack) {
    boolean isArrangement = !pack.name().equals(Library.SAFEGUARDS);
    String name = isArrangement ? "arrangement.yaml" : "terms.yaml";
    Path path = rules.resolve(pack.name()).resolve(name);
    Place file = Place.ofFile(path.toString());
    try {
      Parsed parsed = YamlText.parse(path.toString(), Files.readAllBytes(path));
      return new Places(file, parsed.root(), isArrangement);
    } catch (IOException gone) {
      return new Places(file, Optional.empty(), isArrangement);
    }
  }

  /** A version of a term, by its number among those that the file writes. */
  Place ofVersion(Term term, int number) {
    Optional<Node> terms = isArrangement ? root.flatMap(node -> under(node, "terms")) : root;
    Optional<Node> versions =
        terms.flatMap(node -> under(node, term.name())).flatMap(node -> under(node, "versions"));
    return versions
        .flatMap(node -> at(node, number))
        .or(() -> versions)
        .map(Node::place)
        .orElse(file);
  }

  /** An entry of a list of the arrangement, by its number. */
  Place ofEntry(String list, int number) {
    return root.flatMap(node -> under(node, list))
        .flatMap(node -> at(node, number))
        .map(Node::place)
        .orElse(file);
  }

  /** A part of an instrument. */
  Place ofInstrument(int number, String part) {
    Optional<Node> instrument =
        root.flatMap(node -> under(node, "instruments")).flatMap(node -> at(node, number));
    return instrument
        .flatMap(node -> under(node, part))
        .or(() -> instrument)
        .map(Node::place)
        .orElse(file);
  }

  private static Optional<Node> under(Node node, String name) {
    return node instanceof Node.Mapping mapping ? mapping.get(name) : Optional.empty();
  }

  private static Optional<Node> at(Node node, int number) {
    return node instanceof Node.Sequence list && number < list.items().size()
        ? Optional.of(list.items().get(number))
        : Optional.empty();
  }
}
