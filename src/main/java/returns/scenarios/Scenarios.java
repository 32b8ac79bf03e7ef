package returns.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import returns.batch.CaseDecider;
import returns.decision.Decision;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.documents.Bounded;
import returns.documents.CanonicalJson;
import returns.vocabulary.Vocabulary;

/** Runs the scenario tables of packs. */
public final class Scenarios {
  private final Vocabulary vocabulary;
  private final CaseDecider.Deciders deciders;

  public Scenarios(Vocabulary vocabulary, CaseDecider.Deciders deciders) {
    this.vocabulary = vocabulary;
    this.deciders = deciders;
  }

  /** All results, in the order of files and rows. */
  public record Report(List<ScenarioResult> results, List<Diagnostic> problems) {
    public Report {
      results = List.copyOf(results);
      problems = List.copyOf(problems);
    }

    /** Whether every table could be read and every scenario passed. */
    public boolean passed() {
      return problems.isEmpty() && results.stream().allMatch(ScenarioResult::passed);
    }
  }

  /**
   * Runs every table of {@code tests/} in the folders of packs.
   *
   * @param rules the folder that holds the packs; base cases are named from the folder above it
   */
  public Report run(Path rules, Set<String> ruleIds) throws IOException {
    Path root = Optional.ofNullable(rules.toAbsolutePath().normalize().getParent()).orElse(rules);
    ScenarioReader reader = new ScenarioReader(root, ruleIds, deciders.names());
    List<ScenarioResult> results = new ArrayList<>();
    for (Path file : tables(rules, reader.problems())) {
      reader
          .read(file.toString(), Bounded.file(file))
          .ifPresent(table -> table.scenarios().forEach(s -> results.add(run(table, s))));
    }
    return new Report(results, reader.problems().sorted());
  }

  private static List<Path> tables(Path rules, Problems problems) throws IOException {
    try (Stream<Path> files = Files.walk(rules, 3)) {
      return files
          .filter(file -> file.toAbsolutePath().getParent().endsWith("tests"))
          .filter(file -> isTable(file, problems))
          .sorted()
          .toList();
    }
  }

  private static boolean isTable(Path file, Problems problems) {
    String name = file.getFileName().toString();
    boolean isRegular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    boolean isTable = isRegular && name.endsWith(".yaml");
    if (!isTable && !name.startsWith(".") && !name.endsWith(".md")) {
      problems.add(
          Diagnostic.error(
              "not-a-table",
              isRegular ? "no file of this name is read" : "this is not a regular file",
              Place.ofFile(file.toString()),
              "a scenario table is a file whose name ends in .yaml",
              "what is not read could be thought to have been tested"));
    }
    return isTable;
  }

  private ScenarioResult run(ScenarioTable table, Scenario scenario) {
    @SuppressWarnings("unchecked")
    Map<String, Object> tree = (Map<String, Object>) PlainTree.copy(table.base());
    CaseEdit edit = new CaseEdit(tree);
    List<Diagnostic> problems = new ArrayList<>();
    for (String path : scenario.unset()) {
      edit.unset(path).ifPresent(why -> problems.add(badPath(path, why, scenario.place())));
    }
    scenario
        .set()
        .forEach(
            (path, value) ->
                edit.set(path, PlainTree.copy(value))
                    .ifPresent(why -> problems.add(badPath(path, why, scenario.place()))));
    if (!problems.isEmpty()) {
      return new ScenarioResult(table.file(), scenario, List.of(), problems, Optional.empty());
    }
    CaseDecider decider =
        new CaseDecider(
            vocabulary,
            deciders,
            new CaseDecider.Days(scenario.asAt(), scenario.knownAt()),
            new CaseDecider.Choice(scenario.arrangement(), scenario.hypothetical()));
    String name = table.file() + " (" + scenario.name() + ")";
    CaseDecider.Outcome outcome =
        decider.decide(name, 1, CanonicalJson.pretty(new LinkedHashMap<>(tree)));
    if (outcome.decisions().size() != 1) {
      return new ScenarioResult(
          table.file(), scenario, List.of(), outcome.problems(), Optional.empty());
    }
    Decision decision = outcome.decisions().get(0);
    return new ScenarioResult(
        table.file(),
        scenario,
        Comparison.of(decision, scenario.expect()),
        List.of(),
        Optional.of(
            new ScenarioResult.Decided(
                decision.arrangement(), decision.standing().clocks().asAt(), decision.summary())));
  }

  private static Diagnostic badPath(String path, String why, Place place) {
    return Diagnostic.error(
        "no-such-path",
        "the path " + path + " does not fit the base case: " + why,
        place,
        "a path is written like claims[0].status");
  }
}
