package returns.packs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Node;
import returns.documents.Quoted;
import returns.documents.Shape;
import returns.documents.Shapes;
import returns.rules.Instrument;
import returns.rules.Instrument.IfNotMet;
import returns.rules.Instrument.Life;
import returns.rules.Instrument.Person;
import returns.rules.Instrument.Requirement;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.Field;

/** Reads the instruments of an arrangement. */
final class InstrumentReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final List<String> KINDS =
      EngineTypes.INSTRUMENT.field("kind").map(Field::words).orElseThrow();
  private static final Map<String, Person> PERSONS =
      new TreeMap<>(
          Map.of(
              "nationals", Person.NATIONALS,
              "formerNationals", Person.FORMER_NATIONALS,
              "stateless", Person.STATELESS,
              "thirdCountry", Person.THIRD_COUNTRY));
  private static final Map<String, IfNotMet> IF_NOT_MET =
      new TreeMap<>(Map.of("not-covered", IfNotMet.NOT_COVERED, "deferred", IfNotMet.DEFERRED));

  private final Lives lives;
  private final List<String> actions;
  private final Problems problems;

  /**
   * Makes a reader.
   *
   * @param actions the words of {@code Return.action}; none if the vocabulary could not be read
   */
  InstrumentReader(Citations citations, List<String> actions, Problems problems) {
    this.lives = new Lives(citations, problems);
    this.actions = actions;
    this.problems = problems;
  }

  /** An instrument, and where it and each of its requirements stands. */
  record Placed(Instrument instrument, Place place, Map<Requirement, Place> requirements) {}

  List<Placed> instruments(Node.Sequence list) {
    List<Placed> read = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : list.items()) {
      Fields.of(node, "an instrument", problems)
          .flatMap(fields -> instrument(fields, ids))
          .ifPresent(read::add);
    }
    return read;
  }

  private Optional<Placed> instrument(Fields fields, Set<String> ids) {
    Optional<String> id = fields.required("id", Shapes.line()).filter(i -> isId(i, ids, fields));
    Optional<String> kind = fields.required("kind", Shapes.word(KINDS));
    Optional<Boolean> obliges = fields.required("obliges", Shapes.truth());
    Life signed = fields.node("signed").flatMap(lives::signed).orElse(Lives.UNKNOWN);
    Life force = fields.required("inForce", (node, p) -> lives.inForce(node)).orElse(Lives.UNKNOWN);
    Life operation =
        fields.node("operational").flatMap(node -> lives.operational(node, force)).orElse(force);
    Set<Person> covers =
        fields.required("covers", (node, p) -> covers(node)).orElse(EnumSet.noneOf(Person.class));
    Map<Requirement, Place> requires = new LinkedHashMap<>();
    fields
        .required("requires", Shapes.sequence())
        .ifPresent(list -> list.items().forEach(node -> addRequirement(node, requires)));
    fields.done();
    if (id.isEmpty() || kind.isEmpty() || obliges.isEmpty()) {
      return Optional.empty();
    }
    Instrument instrument =
        new Instrument(
            id.get(),
            kind.get(),
            obliges.get(),
            signed,
            force,
            operation,
            covers,
            List.copyOf(requires.keySet()));
    return Optional.of(new Placed(instrument, fields.placeOf("id"), requires));
  }

  private boolean isId(String id, Set<String> ids, Fields fields) {
    if (!ID.matcher(id).matches()) {
      problems.add(
          Diagnostic.error(
              "instrument-id",
              Quoted.text(id) + " is not written as the id of an instrument",
              fields.placeOf("id"),
              "write small letters a to z, digits and single hyphens, as in uk-albania-2021"));
      return false;
    }
    if (!ids.add(id)) {
      problems.add(
          Diagnostic.error(
              "instrument-twice",
              "two instruments have the id " + Quoted.text(id),
              fields.placeOf("id"),
              "give each its own"));
      return false;
    }
    return true;
  }

  /** All four must be said: silence would be taken for "no". */
  private Optional<Set<Person>> covers(Node node) {
    return Fields.of(node, "\"covers\"", problems)
        .map(
            fields -> {
              Set<Person> covered = EnumSet.noneOf(Person.class);
              PERSONS.forEach(
                  (word, person) -> {
                    if (fields.required(word, Shapes.truth()).orElse(false)) {
                      covered.add(person);
                    }
                  });
              fields.done();
              return covered;
            });
  }

  private void addRequirement(Node node, Map<Requirement, Place> requires) {
    Fields fields = Fields.of(node, "a requirement", problems).orElse(null);
    if (fields == null) {
      return;
    }
    Optional<String> what = fields.required("what", Shapes.line());
    Optional<List<String>> to = fields.required("actions", (list, p) -> actions(list));
    Optional<IfNotMet> ifNotMet =
        fields.required("ifNotMet", Shapes.word(IF_NOT_MET.keySet())).map(IF_NOT_MET::get);
    fields.done();
    if (what.isEmpty() || to.isEmpty() || ifNotMet.isEmpty()) {
      return;
    }
    boolean twice =
        requires.keySet().stream()
            .anyMatch(r -> r.what().equals(what.get()) && overlap(r.actions(), to.get()));
    if (twice) {
      problems.add(
          Diagnostic.error(
              "requirement-twice",
              Quoted.text(what.get()) + " is required twice for one action",
              fields.placeOf("what"),
              "keep one"));
      return;
    }
    requires.put(new Requirement(what.get(), to.get(), ifNotMet.get()), fields.placeOf("what"));
  }

  private static boolean overlap(List<String> some, List<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private Optional<List<String>> actions(Node node) {
    Shape<String> action = actions.isEmpty() ? Shapes.line() : Shapes.word(actions);
    Optional<List<String>> read = Shapes.listOf(action).read(node, problems);
    if (node instanceof Node.Sequence list && list.items().isEmpty()) {
      problems.add(
          Diagnostic.error(
              "no-actions",
              "no action is named, so the requirement would never count",
              node.place(),
              "name at least one action: " + String.join(", ", actions)));
      return Optional.empty();
    }
    if (read.isPresent() && Set.copyOf(read.get()).size() < read.get().size()) {
      problems.add(
          Diagnostic.error("action-twice", "an action is named twice", node.place(), "keep one"));
    }
    return read;
  }
}
