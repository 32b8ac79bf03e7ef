package returns.scenarios;

import java.util.List;
import java.util.Map;

/**
 * A file of scenarios.
 *
 * @param file as the user named it
 * @param pack the pack in whose folder it stands
 * @param base the case that its scenarios change, as a plain tree
 */
public record ScenarioTable(
    String file, String pack, Map<String, Object> base, List<Scenario> scenarios) {
  public ScenarioTable {
    scenarios = List.copyOf(scenarios);
  }
}
