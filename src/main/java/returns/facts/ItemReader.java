package returns.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Node;
import returns.documents.Shape;
import returns.documents.Shapes;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** Reads one item of a type: its fields, and where and when the file has them from. */
final class ItemReader implements Shape<StatedItem> {
  private final FactType type;
  private final List<FieldReader> readers;

  ItemReader(FactType type) {
    this.type = type;
    this.readers =
        type.fields().stream()
            .filter(field -> !EngineTypes.isFilled(type, field))
            .map(field -> new FieldReader(type, field))
            .toList();
  }

  @Override
  public Optional<StatedItem> read(Node node, Problems problems) {
    return Fields.of(node, type.label(), problems).map(fields -> read(fields, problems));
  }

  private StatedItem read(Fields fields, Problems problems) {
    Map<Field, StatedField> stated = new LinkedHashMap<>();
    for (FieldReader reader : readers) {
      fields
          .node(reader.field().name())
          .flatMap(node -> reader.read(node, problems))
          .ifPresent(value -> stated.put(reader.field(), value));
    }
    Optional<String> source = fields.optional("source", Shapes.line());
    Optional<LocalDate> asOf = fields.optional("asOf", CaseDays.day());
    Optional<LocalDate> recordedOn = fields.optional("recordedOn", CaseDays.day());
    refuseDaysOfTheEngine(fields, problems);
    fields.done();
    return new StatedItem(stated, source.orElse(""), asOf, recordedOn, fields.place());
  }

  private void refuseDaysOfTheEngine(Fields fields, Problems problems) {
    for (String name : fields.names()) {
      if (EngineTypes.isFilled(type, name)) {
        fields.ignore(name);
        problems.add(
            Diagnostic.error(
                "not-of-the-case",
                "a case cannot state \"" + name + "\"",
                fields.keyPlace(name),
                name.equalsIgnoreCase(EngineTypes.AS_AT)
                    ? "state \"decidedOn\": the day of evaluation follows from it"
                    : "state \"transferAt\": the day of the transfer follows from it"));
      }
    }
  }
}
