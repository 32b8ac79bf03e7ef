package returns.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import returns.diagnostics.Diagnostic;
import returns.documents.Bounded;

/**
 * Every scenario table of a folder of rules, read and not run.
 *
 * @param problems what is wrong with those that could not be read
 */
public record ScenarioTables(List<ScenarioTable> tables, List<Diagnostic> problems) {
  public ScenarioTables {
    tables = List.copyOf(tables);
    problems = List.copyOf(problems);
  }

  /**
   * Reads them, in the order of their paths.
   *
   * @param rules the folder that holds the packs; base cases are named from the folder above it
   */
  public static ScenarioTables read(Path rules, Set<String> ruleIds, Set<String> arrangements)
      throws IOException {
    Tables all = new Tables(rules, ruleIds, arrangements);
    List<ScenarioTable> tables = new ArrayList<>();
    for (Path file : all.files(Filter.ALL)) {
      String named = "rules/" + rules.relativize(file).toString().replace('\\', '/');
      all.read(file, named, Bounded.file(file)).ifPresent(tables::add);
    }
    return new ScenarioTables(tables, all.problems().sorted());
  }
}
