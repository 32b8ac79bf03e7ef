package returns.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Node;
import returns.documents.Quoted;
import returns.documents.Shape;
import returns.documents.Shapes;
import returns.rules.Citation;
import returns.rules.Label;

/** Reads where a value comes from and how sure it is: {@code source} and {@code label}. */
final class Citations {
  /** The words of labels. */
  static final Shape<Label> LABEL =
      Shapes.mapped(
          Shapes.word(List.of(Label.values()).stream().map(Label::word).toList()),
          word -> Label.written(word).orElseThrow());

  private final Optional<Set<String>> known;

  /**
   * Knows the sources.
   *
   * @param known the ids of {@code sources.yaml}; empty if that file could not be read, so that
   *     nothing can be said of an id
   */
  Citations(Optional<Set<String>> known) {
    this.known = known;
  }

  /** A source and a label that must be there; a missing source makes a value worthless. */
  record Origin(List<Citation> citations, Label label) {}

  Optional<Origin> required(Fields fields) {
    Optional<List<Citation>> citations = fields.required("source", this::citations);
    Optional<Label> label = fields.required("label", LABEL);
    return citations.flatMap(cited -> label.map(sure -> new Origin(cited, sure)));
  }

  /** One or more places, separated by semicolons. */
  Optional<List<Citation>> citations(Node node, Problems problems) {
    return Shapes.line().read(node, problems).flatMap(text -> citations(text, node, problems));
  }

  private Optional<List<Citation>> citations(String text, Node node, Problems problems) {
    List<Citation> citations = new ArrayList<>();
    boolean sound = true;
    for (String part : text.split(";", -1)) {
      String[] words = part.strip().split("\\s+", 2);
      sound &= isKnown(words[0], node, problems);
      citations.add(new Citation(words[0], words.length > 1 ? words[1] : ""));
    }
    return sound ? Optional.of(citations) : Optional.empty();
  }

  private boolean isKnown(String id, Node node, Problems problems) {
    if (id.isEmpty()) {
      problems.add(
          Diagnostic.error(
              "empty-source",
              "a source is empty",
              node.place(),
              "write the id of a source and the place in it, with ; between several"));
      return false;
    }
    if (known.isPresent() && !known.get().contains(id)) {
      problems.add(
          Diagnostic.error(
              "unknown-source",
              "there is no source " + Quoted.text(id) + " in " + Layout.SOURCES,
              node.place(),
              NearNames.help(id, known.get()),
              "an auditor must be able to go from a decision to the clause"));
      return false;
    }
    return true;
  }
}
