package returns.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Node;
import returns.documents.Shapes;
import returns.rules.ListedEvidence;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Vocabulary;

/** Reads the kinds of evidence that an arrangement lists. */
final class EvidenceReader {
  private static final String NATIONALITY = "nationality";

  private final Citations citations;
  private final FactType type;
  private final Problems problems;

  EvidenceReader(Citations citations, Vocabulary vocabulary, Problems problems) {
    this.citations = citations;
    this.type = EngineTypes.listedEvidence(vocabulary);
    this.problems = problems;
  }

  List<ListedEvidence> list(Node.Sequence list) {
    List<ListedEvidence> read = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Node node : list.items()) {
      Fields.of(node, "a kind of evidence", problems)
          .flatMap(fields -> evidence(fields, seen))
          .ifPresent(read::add);
    }
    return read;
  }

  private Optional<ListedEvidence> evidence(Fields fields, Set<List<String>> seen) {
    Optional<String> kind = fields.required("kind", Shapes.word(words("kind")));
    Optional<String> strength = fields.required("strength", Shapes.word(words("strength")));
    Optional<String> about =
        fields.has("about")
            ? fields.optional("about", Shapes.word(words("about")))
            : Optional.of(NATIONALITY);
    Optional<Citations.Origin> origin = citations.required(fields);
    fields.done();
    if (kind.isEmpty() || strength.isEmpty() || about.isEmpty() || origin.isEmpty()) {
      return Optional.empty();
    }
    if (!seen.add(List.of(kind.get(), about.get()))) {
      problems.add(
          Diagnostic.error(
              "evidence-twice",
              kind.get() + " is listed twice as evidence of " + about.get(),
              fields.placeOf("kind"),
              "keep one",
              "one kind of evidence has one strength"));
    }
    return Optional.of(
        new ListedEvidence(
            kind.get(),
            strength.get(),
            about.get(),
            origin.get().citations(),
            origin.get().label()));
  }

  private List<String> words(String field) {
    return type.field(field).map(Field::words).orElseThrow();
  }
}
