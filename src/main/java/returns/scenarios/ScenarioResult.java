package returns.scenarios;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;

/**
 * How one scenario came out.
 *
 * @param mismatches empty if it passed
 * @param problems why it could not be decided at all
 * @param decided what was decided; empty if nothing was
 */
public record ScenarioResult(
    String file,
    Scenario scenario,
    List<Mismatch> mismatches,
    List<Diagnostic> problems,
    Optional<Decided> decided) {
  public ScenarioResult {
    mismatches = List.copyOf(mismatches);
    problems = List.copyOf(problems);
  }

  /** What was decided, in short. */
  public record Decided(String arrangement, LocalDate asAt, String summary) {}

  /** Whether it came out as expected. */
  public boolean passed() {
    return mismatches.isEmpty() && problems.isEmpty();
  }
}
