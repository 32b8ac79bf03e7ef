package returns.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Node;
import returns.documents.Shape;
import returns.documents.Shapes;
import returns.facts.Case.StatedFacts;
import returns.vocabulary.FactType;

/** Reads what a case states of one type: one object, or a list that may say it is incomplete. */
final class FactsReader implements Shape<StatedFacts> {
  private static final String ITEMS = "items";
  private static final String COMPLETE = "complete";

  private static final String SAY_COMPLETE =
      "add \"complete\": true if there are no others, false if there may be";

  private final FactType type;
  private final ItemReader items;

  FactsReader(FactType type) {
    this.type = type;
    this.items = new ItemReader(type);
  }

  @Override
  public Optional<StatedFacts> read(Node node, Problems problems) {
    return type.holder() == FactType.Holder.SINGLE ? single(node, problems) : list(node, problems);
  }

  private Optional<StatedFacts> single(Node node, Problems problems) {
    if (node instanceof Node.Mapping) {
      return items.read(node, problems).map(item -> new StatedFacts(List.of(item), true));
    }
    problems.add(
        Shapes.wrongKind(
            node,
            "one object for " + type.label(),
            node instanceof Node.Sequence
                ? type.key() + " is stated once: write { … } without [ ]"
                : "write { … }; leave " + type.key() + " out if nothing is known"));
    return Optional.empty();
  }

  private Optional<StatedFacts> list(Node node, Problems problems) {
    if (node instanceof Node.Sequence sequence) {
      return Optional.of(new StatedFacts(readItems(sequence, problems), true));
    }
    if (node instanceof Node.Mapping mapping && isListObject(mapping)) {
      return listObject(mapping, problems);
    }
    problems.add(
        Shapes.wrongKind(
            node,
            "a list for " + type.key(),
            node instanceof Node.Mapping
                ? "one item is a list too: write [ { … } ]"
                : "write [ ] to state that there are none, or leave it out if that is not known"));
    return Optional.empty();
  }

  private boolean isListObject(Node.Mapping mapping) {
    return mapping.entries().containsKey(ITEMS) || mapping.entries().containsKey(COMPLETE);
  }

  private Optional<StatedFacts> listObject(Node.Mapping mapping, Problems problems) {
    Fields fields = new Fields(mapping, "the list of " + type.key(), problems);
    Optional<Node.Sequence> sequence = fields.required(ITEMS, Shapes.sequence());
    Optional<Boolean> complete = fields.required(COMPLETE, Shapes.truth(), SAY_COMPLETE);
    fields.done();
    List<StatedItem> read = sequence.map(s -> readItems(s, problems)).orElse(List.of());
    return complete.map(all -> new StatedFacts(read, all));
  }

  private List<StatedItem> readItems(Node.Sequence sequence, Problems problems) {
    List<StatedItem> read = new ArrayList<>(sequence.items().size());
    for (Node node : sequence.items()) {
      if (node instanceof Node.Mapping) {
        items.read(node, problems).ifPresent(read::add);
      } else {
        problems.add(notAnItem(node));
      }
    }
    return read;
  }

  private Diagnostic notAnItem(Node node) {
    return Shapes.wrongKind(
        node, "an object for " + type.label(), "write { … }, or [ ] to state that there are none");
  }
}
