package returns.packs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Node;
import returns.documents.Shapes;
import returns.rules.Arrangement;
import returns.rules.DatedFact;
import returns.rules.ListedEvidence;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.Field;
import returns.vocabulary.Vocabulary;

/**
 * What {@code arrangement.yaml} holds.
 *
 * @param instruments with their places
 */
record ArrangementFile(
    Arrangement arrangement, List<InstrumentReader.Placed> instruments, Map<String, Term> terms) {
  static Optional<ArrangementFile> read(
      String shown, byte[] bytes, Citations citations, Vocabulary vocabulary, Problems problems) {
    return YamlFile.open(shown, bytes, "the arrangement", problems)
        .map(fields -> read(fields, citations, vocabulary, problems));
  }

  private static ArrangementFile read(
      Fields fields, Citations citations, Vocabulary vocabulary, Problems problems) {
    Optional<String> title = fields.required("title", Shapes.line());
    OptionalInt inRecord =
        fields
            .optional("inRecord", Shapes.count("count its place from 1"))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    Optional<String> state = fields.required("state", ArrangementFile::state);
    List<InstrumentReader.Placed> instruments =
        fields
            .required("instruments", Shapes.sequence())
            .map(new InstrumentReader(citations, actions(vocabulary), problems)::instruments)
            .orElse(List.of());
    List<ListedEvidence> evidence =
        fields
            .optional("evidence", Shapes.sequence())
            .map(new EvidenceReader(citations, vocabulary, problems)::list)
            .orElse(List.of());
    List<DatedFact> facts =
        fields
            .optional("facts", Shapes.sequence())
            .map(new DatedFactReader(citations, vocabulary, problems)::list)
            .orElse(List.of());
    Map<String, Term> terms =
        fields
            .node("terms")
            .flatMap(node -> Fields.of(node, "the terms", problems))
            .map(new TermsReader(citations, problems)::terms)
            .orElse(Map.of());
    fields.done();
    Arrangement arrangement =
        new Arrangement(
            title.orElse(""),
            inRecord,
            state.orElse(""),
            instruments.stream().map(InstrumentReader.Placed::instrument).toList(),
            evidence,
            facts);
    return new ArrangementFile(arrangement, instruments, terms);
  }

  private static List<String> actions(Vocabulary vocabulary) {
    return vocabulary
        .type(EngineTypes.RETURN)
        .flatMap(type -> type.field("action"))
        .map(Field::words)
        .orElse(List.of());
  }

  private static Optional<String> state(Node node, Problems problems) {
    Optional<String> code = Shapes.line().read(node, problems);
    Optional<Diagnostic> refused = code.flatMap(c -> Partners.refusedState(c, node.place()));
    refused.ifPresent(problems::add);
    return refused.isPresent() ? Optional.empty() : code;
  }
}
