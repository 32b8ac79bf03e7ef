package returns.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import returns.batch.CaseDecider;
import returns.diagnostics.Diagnostic;
import returns.documents.Bounded;
import returns.rules.Source;
import returns.vocabulary.Vocabulary;

/** Runs the scenario tables of packs, on every core; results stand in the order of the tables. */
public final class Scenarios {
  private final Vocabulary vocabulary;
  private final CaseDecider.Deciders deciders;
  private final Stories stories;

  public Scenarios(Vocabulary vocabulary, CaseDecider.Deciders deciders) {
    this(vocabulary, deciders, Map.of());
  }

  /**
   * The same, where failures tell on which texts a rule rests.
   *
   * @param sources by id
   */
  public Scenarios(
      Vocabulary vocabulary, CaseDecider.Deciders deciders, Map<String, Source> sources) {
    this.vocabulary = vocabulary;
    this.deciders = deciders;
    this.stories = new Stories(sources);
  }

  /**
   * All results, in the order of files and rows.
   *
   * @param passedOver how many scenarios a filter left out
   */
  public record Report(List<ScenarioResult> results, List<Diagnostic> problems, int passedOver) {
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
    return run(rules, ruleIds, Filter.ALL, Watcher.NONE);
  }

  /** Runs those that a filter takes, and shows each decision to a watcher. */
  public Report run(Path rules, Set<String> ruleIds, Filter filter, Watcher watcher)
      throws IOException {
    Tables tables = new Tables(rules, ruleIds, deciders.names());
    List<Row> rows = new ArrayList<>();
    int passedOver = 0;
    for (Path file : tables.files(filter)) {
      ScenarioTable table = tables.read(file, Bounded.file(file)).orElse(null);
      if (table == null) {
        continue;
      }
      for (Scenario scenario : table.scenarios()) {
        if (filter.takes(table, scenario)) {
          rows.add(new Row(table, scenario));
        } else {
          passedOver++;
        }
      }
    }
    return new Report(run(rows, watcher), tables.problems().sorted(), passedOver);
  }

  /** Runs one table as it would be, were these its bytes. */
  Report runTable(Path rules, Set<String> ruleIds, Path file, byte[] bytes) {
    Tables tables = new Tables(rules, ruleIds, deciders.names());
    List<Row> rows =
        tables.read(file, bytes).stream()
            .flatMap(table -> table.scenarios().stream().map(s -> new Row(table, s)))
            .toList();
    return new Report(run(rows, Watcher.NONE), tables.problems().sorted(), 0);
  }

  private List<ScenarioResult> run(List<Row> rows, Watcher watcher) {
    return rows.stream()
        .parallel()
        .map(row -> row.run(vocabulary, deciders, stories, watcher))
        .toList();
  }
}
