package returns.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of scenarios.
 *
 * @param file as the user named it
 * @param pack the pack in whose folder it stands
 * @param baseFile the case file that it names; empty where it writes the case itself
 * @param base the case that its scenarios change, as a plain tree
 */
public record ScenarioTable(
    String file,
    String pack,
    Optional<String> baseFile,
    Map<String, Object> base,
    List<Scenario> scenarios) {
  public ScenarioTable {
    scenarios = List.copyOf(scenarios);
  }
}
