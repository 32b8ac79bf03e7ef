package returns.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;

/** Finds and reads the scenario tables of a folder of rules. */
final class Tables {
  private static final String FOLDER = "tests";

  private final Path rules;
  private final ScenarioReader reader;

  /** Base cases are named from the folder above that of the rules. */
  Tables(Path rules, Set<String> ruleIds, Set<String> arrangements) {
    Path root = Optional.ofNullable(rules.toAbsolutePath().normalize().getParent()).orElse(rules);
    this.rules = rules;
    this.reader = new ScenarioReader(root, ruleIds, arrangements);
  }

  Problems problems() {
    return reader.problems();
  }

  Optional<ScenarioTable> read(Path file, byte[] bytes) {
    return read(file, file.toString(), bytes);
  }

  /** The same, where messages and readers name the file otherwise. */
  Optional<ScenarioTable> read(Path file, String named, byte[] bytes) {
    return reader.read(named, packOf(file), bytes);
  }

  /** The tables that a filter takes, by path. */
  List<Path> files(Filter filter) throws IOException {
    try (Stream<Path> files = Files.walk(rules, 3)) {
      return files
          .filter(file -> file.toAbsolutePath().getParent().endsWith(FOLDER))
          .filter(file -> filter.takesTable(packOf(file)))
          .filter(file -> isTable(file, reader.problems()))
          .sorted()
          .toList();
    }
  }

  private static String packOf(Path file) {
    return file.toAbsolutePath().normalize().getParent().getParent().getFileName().toString();
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
}
