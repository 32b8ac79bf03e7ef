package returns.scenarios;

import java.util.List;
import java.util.Map;

/**
 * A file of scenarios.
 *
 * @param file as the user named it
 * @param base the case that its scenarios change, as a plain tree
 */
public record ScenarioTable(String file, Map<String, Object> base, List<Scenario> scenarios) {
  public ScenarioTable {
    scenarios = List.copyOf(scenarios);
  }
}
