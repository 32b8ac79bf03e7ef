package returns.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Node;
import returns.documents.NotKnown;
import returns.documents.Shape;
import returns.documents.Shapes;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** Reads one stated value: a literal, or an object with what is contested and where it is from. */
final class FieldReader implements Shape<StatedField> {
  private final Field field;
  private final boolean contestable;
  private final Shape<Object> literal;

  FieldReader(FactType type, Field field) {
    this.field = field;
    this.contestable = !EngineTypes.isAsked(type, field);
    this.literal = Literals.of(field);
  }

  Field field() {
    return field;
  }

  @Override
  public Optional<StatedField> read(Node node, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return object(new Fields(mapping, "a value of " + field.name(), problems), problems);
    }
    return literal(node, problems)
        .map(
            value ->
                new StatedField(
                    value, List.of(), "", Optional.empty(), Optional.empty(), node.place()));
  }

  private Optional<StatedField> object(Fields fields, Problems problems) {
    Optional<Object> value = fields.required("value", this::literal);
    List<Object> contested =
        fields.node("contested").map(node -> contested(node, value, problems)).orElse(List.of());
    Optional<String> source = fields.optional("source", Shapes.line());
    Optional<LocalDate> asOf = fields.optional("asOf", CaseDays.day());
    Optional<LocalDate> recordedOn = fields.optional("recordedOn", CaseDays.day());
    fields.done();
    return value.map(
        v -> new StatedField(v, contested, source.orElse(""), asOf, recordedOn, fields.place()));
  }

  private List<Object> contested(Node node, Optional<Object> value, Problems problems) {
    if (!contestable) {
      problems.add(
          Diagnostic.error(
              "not-contestable",
              "\"" + field.name() + "\" cannot be contested",
              node.place(),
              "remove \"contested\"",
              "it says what the program is asked, and is no fact about the person"));
      return List.of();
    }
    List<Object> others = new ArrayList<>();
    for (Node claim : claims(node, problems)) {
      Optional<Object> other = this.literal(claim, problems);
      if (other.isPresent() && (other.equals(value) || others.contains(other.get()))) {
        problems.add(
            Diagnostic.error(
                "contested-by-itself",
                Shapes.found(claim) + " is stated already",
                claim.place(),
                "contested holds values that differ from the value and from each other"));
      }
      other.ifPresent(others::add);
    }
    return others;
  }

  private static List<Node> claims(Node node, Problems problems) {
    if (!(node instanceof Node.Sequence sequence)) {
      return List.of(node);
    }
    if (sequence.items().isEmpty()) {
      problems.add(
          Diagnostic.error(
              "empty-list",
              "\"contested\" holds no value",
              node.place(),
              "leave it out if nobody claims another value"));
    }
    return sequence.items();
  }

  private Optional<Object> literal(Node node, Problems problems) {
    Optional<Diagnostic> unknown =
        NotKnown.refused(node, field.name(), "leave the field out: what is left out is unknown");
    if (unknown.isPresent()) {
      problems.add(unknown.get());
      return Optional.empty();
    }
    return named(node, problems);
  }

  // A finding is told in one line elsewhere, so it names the field as well as its place.
  private Optional<Object> named(Node node, Problems problems) {
    Problems own = new Problems();
    Optional<Object> value = literal.read(node, own);
    if (value.isEmpty()) {
      own.sorted().forEach(p -> problems.add(p.withMessage(field.name() + ": " + p.message())));
    }
    return value;
  }
}
