package returns.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Node;
import returns.documents.Quoted;
import returns.documents.Shapes;
import returns.facts.Literals;
import returns.rules.DatedFact;
import returns.rules.Term;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Vocabulary;

/** Reads the facts that an arrangement states about itself or its partner. */
final class DatedFactReader {
  /** Filled from the fact's own life. */
  private static final List<String> LIFE = List.of("starts", "ends");

  private final Citations citations;
  private final Vocabulary vocabulary;
  private final Problems problems;

  DatedFactReader(Citations citations, Vocabulary vocabulary, Problems problems) {
    this.citations = citations;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  List<DatedFact> list(Node.Sequence list) {
    List<DatedFact> read = new ArrayList<>();
    for (Node node : list.items()) {
      Fields.of(node, "a fact of the arrangement", problems)
          .flatMap(this::fact)
          .ifPresent(read::add);
    }
    return read;
  }

  private Optional<DatedFact> fact(Fields fields) {
    Optional<FactType> type = fields.required("type", this::type);
    Optional<LocalDate> from = fields.required("from", Shapes.date());
    LocalDate until = fields.optional("until", Shapes.date()).orElse(Term.OPEN);
    Optional<LocalDate> known = fields.optional("known", Shapes.date());
    Optional<Citations.Origin> origin = citations.required(fields);
    Optional<Node.Mapping> stated = fields.required("fields", Shapes.mapping());
    fields.done();
    Map<String, Object> values =
        type.flatMap(t -> stated.map(mapping -> values(t, mapping))).orElse(Map.of());
    if (type.isEmpty() || from.isEmpty() || origin.isEmpty()) {
      return Optional.empty();
    }
    if (until.isBefore(from.get())) {
      problems.add(
          Diagnostic.error(
              "until-before-from",
              "it ends on " + until + ", before it begins on " + from.get(),
              fields.placeOf("until"),
              "correct one of the two days; both are included"));
    }
    return Optional.of(
        new DatedFact(
            type.get(),
            values,
            from.get(),
            until,
            known.orElse(from.get()),
            origin.get().citations(),
            origin.get().label()));
  }

  private Map<String, Object> values(FactType type, Node.Mapping stated) {
    Fields fields = new Fields(stated, type.label(), problems);
    Map<String, Object> values = new LinkedHashMap<>();
    for (Field field : type.fields()) {
      if (!LIFE.contains(field.name())) {
        fields
            .optional(field.name(), Literals.of(field))
            .ifPresent(value -> values.put(field.name(), value));
      }
    }
    fields.done();
    return values;
  }

  private Optional<FactType> type(Node node, Problems ignored) {
    Optional<String> name = Shapes.line().read(node, problems);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    List<String> known =
        vocabulary.types().stream()
            .filter(type -> type.holder() == FactType.Holder.ARRANGEMENT)
            .map(FactType::name)
            .toList();
    if (!known.contains(name.get())) {
      boolean ofCases = vocabulary.type(name.get()).isPresent();
      problems.add(
          Diagnostic.error(
              "unknown-type",
              ofCases
                  ? Quoted.text(name.get()) + " is stated by cases, not by an arrangement"
                  : "there is no type " + Quoted.text(name.get()) + " in " + Layout.VOCABULARY,
              node.place(),
              NearNames.help(name.get(), known)));
      return Optional.empty();
    }
    return vocabulary.type(name.get());
  }
}
