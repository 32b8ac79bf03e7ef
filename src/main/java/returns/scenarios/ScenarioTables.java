package returns.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    Path root = Optional.ofNullable(rules.toAbsolutePath().normalize().getParent()).orElse(rules);
    ScenarioReader reader = new ScenarioReader(root, ruleIds, arrangements);
    List<ScenarioTable> tables = new ArrayList<>();
    for (Path file : files(rules)) {
      String named = rules.relativize(file).toString().replace('\\', '/');
      reader.read("rules/" + named, Bounded.file(file)).ifPresent(tables::add);
    }
    return new ScenarioTables(tables, reader.problems().sorted());
  }

  private static List<Path> files(Path rules) throws IOException {
    try (Stream<Path> files = Files.walk(rules, 3)) {
      return files
          .filter(file -> file.toAbsolutePath().getParent().endsWith("tests"))
          .filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }
}
