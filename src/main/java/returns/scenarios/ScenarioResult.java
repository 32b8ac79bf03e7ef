package returns.scenarios;

import java.util.List;
import returns.diagnostics.Diagnostic;

/**
 * How one scenario came out.
 *
 * @param mismatches empty if it passed
 * @param problems why it could not be decided at all
 * @param summary what the decision says; empty if there is none
 */
public record ScenarioResult(
    String file,
    Scenario scenario,
    List<Mismatch> mismatches,
    List<Diagnostic> problems,
    String summary) {
  public ScenarioResult {
    mismatches = List.copyOf(mismatches);
    problems = List.copyOf(problems);
  }

  public boolean passed() {
    return mismatches.isEmpty() && problems.isEmpty();
  }
}
