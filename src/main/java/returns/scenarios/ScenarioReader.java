package returns.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.decision.BuiltIn;
import returns.decision.Outcome;
import returns.decision.Safeguards;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.documents.Bounded;
import returns.documents.Fields;
import returns.documents.JsonText;
import returns.documents.Node;
import returns.documents.Parsed;
import returns.documents.PlainTree;
import returns.documents.Quoted;
import returns.documents.Shapes;
import returns.documents.YamlText;

/** Reads scenario tables strictly (docs/formats.md, "Scenario tables"). */
final class ScenarioReader {
  private static final int MOST_DIGITS = 10;

  private final Path root;
  private final Set<String> ruleIds;
  private final Set<String> arrangements;
  private final Problems problems = new Problems();

  /**
   * A reader.
   *
   * @param root the folder from which a base case is named
   * @param ruleIds of every rule that exists: no scenario may expect another
   * @param arrangements that exist: a scenario is about one of them
   */
  ScenarioReader(Path root, Set<String> ruleIds, Set<String> arrangements) {
    this.root = root;
    this.ruleIds = ruleIds;
    this.arrangements = arrangements;
  }

  Problems problems() {
    return problems;
  }

  Optional<ScenarioTable> read(String file, String pack, byte[] bytes) {
    Parsed parsed = YamlText.parse(file, bytes);
    problems.addAll(parsed.problems());
    Optional<Fields> fields =
        parsed.root().flatMap(node -> Fields.of(node, "the scenario table", problems));
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node> written = fields.get().node("base");
    Optional<Map<String, Object>> base = written.flatMap(this::base);
    if (!fields.get().has("base")) {
      problems.add(
          Diagnostic.error(
              "missing-name",
              "\"base\" is missing in the scenario table",
              fields.get().place(),
              "name a case file, or write a whole case"));
    }
    List<Scenario> scenarios = new ArrayList<>();
    fields
        .get()
        .required("scenarios", Shapes.sequence())
        .ifPresent(list -> scenarios.addAll(scenarios(list)));
    fields.get().done();
    Optional<String> baseFile =
        written.filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text());
    return base.map(tree -> new ScenarioTable(file, pack, baseFile, tree, scenarios));
  }

  private List<Scenario> scenarios(Node.Sequence list) {
    if (list.items().isEmpty()) {
      problems.add(
          Diagnostic.error(
              "no-scenario",
              "this table holds no scenario",
              list.place(),
              "write one, or take the table away",
              "an empty table could be thought to have tested something"));
    }
    List<Scenario> scenarios = new ArrayList<>();
    list.items().forEach(item -> scenario(item).ifPresent(scenarios::add));
    return scenarios;
  }

  private Optional<Map<String, Object>> base(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return isPlain(node) ? Optional.of(PlainTree.map(mapping)) : Optional.empty();
    }
    Optional<String> name = Shapes.text().read(node, problems);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = root.resolve(name.get());
      boolean isInside = file.normalize().startsWith(root.normalize());
      if (!isInside || !Files.isRegularFile(file)) {
        throw new NoSuchFileException(name.get());
      }
      Parsed parsed = JsonText.parse(name.get(), Bounded.file(file));
      problems.addAll(parsed.problems());
      return parsed
          .root()
          .filter(Node.Mapping.class::isInstance)
          .filter(this::isPlain)
          .map(tree -> PlainTree.map((Node.Mapping) tree));
    } catch (IOException | java.nio.file.InvalidPathException e) {
      problems.add(
          Diagnostic.error(
              "no-base-case",
              "the base case " + Quoted.text(name.get()) + " cannot be read",
              node.place(),
              "name a case file from the folder that holds rules, or write a whole case"));
      return Optional.empty();
    }
  }

  private Optional<Scenario> scenario(Node node) {
    Optional<Fields> read = Fields.of(node, "a scenario", problems);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    Optional<String> name = fields.required("name", Shapes.line());
    Map<String, Object> set = new LinkedHashMap<>();
    fields
        .optional("set", Shapes.mapping())
        .ifPresent(m -> m.entries().forEach((path, entry) -> set(set, path, entry.value())));
    List<String> unset = fields.optional("unset", Shapes.listOf(Shapes.line())).orElse(List.of());
    Optional<LocalDate> asAt = fields.optional("asAt", Shapes.date());
    Optional<LocalDate> knownAt = fields.optional("knownAt", Shapes.date());
    Optional<String> arrangement = fields.optional("arrangement", Shapes.line());
    boolean exists =
        arrangement.isEmpty() || exists(arrangement.get(), fields.placeOf("arrangement"));
    boolean hypothetical = fields.optional("hypothetical", Shapes.truth()).orElse(false);
    fields.optional("action", Shapes.line()).ifPresent(action -> set.put("return.action", action));
    Optional<Scenario.Expectation> expect =
        fields.required("expect", Shapes.mapping()).flatMap(this::expectation);
    fields.done();
    return name.isEmpty() || expect.isEmpty() || !exists
        ? Optional.empty()
        : Optional.of(
            new Scenario(
                name.get(),
                set,
                unset,
                asAt,
                knownAt,
                arrangement,
                hypothetical,
                expect.get(),
                fields.place()));
  }

  private boolean exists(String arrangement, Place place) {
    if (arrangements.contains(arrangement)) {
      return true;
    }
    problems.add(
        Diagnostic.error(
            "unknown-arrangement",
            "there is no arrangement " + Quoted.text(arrangement) + " in this folder of rules",
            place,
            NearNames.help(arrangement, arrangements)));
    return false;
  }

  private void set(Map<String, Object> set, String path, Node value) {
    if (isPlain(value)) {
      set.put(path, PlainTree.of(value));
    }
  }

  /** Whether everything in it is a value that a case can hold; what is not is reported. */
  private boolean isPlain(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().values().stream()
          .map(entry -> isPlain(entry.value()))
          .reduce(true, Boolean::logicalAnd);
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(this::isPlain).reduce(true, Boolean::logicalAnd);
    }
    Node.Scalar scalar = (Node.Scalar) node;
    boolean isPlain =
        switch (scalar.type()) {
          case STRING, TRUTH -> true;
          case INTEGER -> scalar.text().length() <= MOST_DIGITS;
          case DECIMAL, NULL -> false;
        };
    if (!isPlain) {
      problems.add(
          Diagnostic.error(
              "no-value-of-a-case",
              "no case holds the value " + Quoted.text(scalar.text()),
              scalar.place(),
              "write a whole number, true, false or text; to take a value out, use unset"));
    }
    return isPlain;
  }

  private Optional<Scenario.Expectation> expectation(Node node) {
    Fields fields = Fields.of(node, "what is expected", problems).orElseThrow();
    Map<String, LocalDate> deadlines = new LinkedHashMap<>();
    fields
        .optional("deadlines", Shapes.mapping())
        .ifPresent(
            m ->
                m.entries()
                    .forEach(
                        (what, entry) ->
                            Shapes.date()
                                .read(entry.value(), problems)
                                .ifPresent(day -> deadlines.put(what, day))));
    Scenario.Expectation expectation =
        new Scenario.Expectation(
            fields.optional("outcome", Shapes.word(words(Outcome.values(), Outcome::word))),
            fields.optional(
                "safeguards", Shapes.word(words(Safeguards.values(), Safeguards::word))),
            fields.optional("basis", Shapes.word(List.of("met", "not-met", "unknown"))),
            rules(fields, "findings"),
            rules(fields, "notFindings"),
            fields.optional("questions", Shapes.listOf(Shapes.line())),
            fields.optional("lastDay", Shapes.date()),
            deadlines,
            ExpectationPlaces.of((Node.Mapping) node));
    fields.done();
    if (expectation.isEmpty()) {
      problems.add(
          Diagnostic.error(
              "nothing-expected",
              "this scenario expects nothing, so it cannot fail",
              node.place(),
              "name at least the outcome"));
      return Optional.empty();
    }
    return Optional.of(expectation);
  }

  private static <T> List<String> words(T[] values, java.util.function.Function<T, String> word) {
    return java.util.Arrays.stream(values).map(word).toList();
  }

  private List<String> rules(Fields fields, String name) {
    List<String> ids = fields.optional(name, Shapes.listOf(Shapes.line())).orElse(List.of());
    Place place = fields.placeOf(name);
    for (String id : ids) {
      if (!ruleIds.contains(id) && !BuiltIn.IDS.contains(id)) {
        problems.add(
            Diagnostic.error(
                "unknown-rule",
                "there is no rule " + id,
                place,
                NearNames.near(id, ruleIds).isEmpty() ? "" : NearNames.help(id, ruleIds)));
      }
    }
    return ids;
  }
}
