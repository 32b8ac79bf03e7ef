package returns.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.documents.Bounded;
import returns.documents.PlainTree;

/**
 * A scenario with the case that it comes to, for tools that go through the tables many times.
 *
 * @param file of the table, as the user named it
 * @param baseFile the case file that the table names; empty where it writes the case itself
 * @param base the case that it changes, as a plain tree
 * @param tree the case that it comes to
 */
public record ReadyScenario(
    String file,
    Optional<String> baseFile,
    Map<String, Object> base,
    Map<String, Object> tree,
    Scenario scenario) {

  /**
   * Every scenario of every table of which the case can be made. What is wrong with the others is
   * told where they are run.
   *
   * @param rules the folder that holds the packs
   * @param ruleIds of every rule that exists
   * @param arrangements that exist
   */
  public static List<ReadyScenario> all(Path rules, Set<String> ruleIds, Set<String> arrangements)
      throws IOException {
    Tables tables = new Tables(rules, ruleIds, arrangements);
    List<ReadyScenario> ready = new ArrayList<>();
    for (Path file : tables.files(Filter.ALL)) {
      tables.read(file, Bounded.file(file)).ifPresent(table -> ready.addAll(all(table)));
    }
    return ready;
  }

  private static List<ReadyScenario> all(ScenarioTable table) {
    List<ReadyScenario> ready = new ArrayList<>();
    for (Scenario scenario : table.scenarios()) {
      changed(table.base(), scenario.set(), scenario.unset())
          .map(
              tree ->
                  new ReadyScenario(table.file(), table.baseFile(), table.base(), tree, scenario))
          .ifPresent(ready::add);
    }
    return ready;
  }

  /** The arrangement that it is about; empty if the case does not say. */
  public Optional<String> arrangement() {
    return scenario
        .arrangement()
        .or(
            () ->
                tree.get("return") instanceof Map<?, ?> theReturn
                    ? Optional.ofNullable(theReturn.get("partner")).map(ReadyScenario::literal)
                    : Optional.empty());
  }

  private static String literal(Object value) {
    return String.valueOf(value instanceof Map<?, ?> said ? said.get("value") : value);
  }

  /** A case with changes; empty where a path does not fit it. */
  @SuppressWarnings("unchecked")
  public static Optional<Map<String, Object>> changed(
      Map<String, Object> base, Map<String, Object> set, List<String> unset) {
    Map<String, Object> tree = (Map<String, Object>) PlainTree.copy(base);
    CaseEdit edit = new CaseEdit(tree);
    for (String path : unset) {
      if (edit.unset(path).isPresent()) {
        return Optional.empty();
      }
    }
    for (Map.Entry<String, Object> entry : set.entrySet()) {
      if (edit.set(entry.getKey(), PlainTree.copy(entry.getValue())).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.of(new LinkedHashMap<>(tree));
  }
}
