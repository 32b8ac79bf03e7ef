package returns.watch;

import java.util.List;
import returns.diagnostics.Diagnostic;
import returns.impact.Edit;

/**
 * What a save does.
 *
 * @param diagnostics what is wrong in the rules, or odd
 * @param isUsable whether the rules can be used; if not, nothing was evaluated
 * @param edits what they say otherwise than before
 * @param cases what changes in cases
 * @param scenarios what changes in scenarios
 * @param failing every scenario that fails now
 * @param counts how much was evaluated, and how
 * @param problems cases and tables that cannot be read
 */
public record Saved(
    List<Diagnostic> diagnostics,
    boolean isUsable,
    List<Edit> edits,
    List<Turn> cases,
    List<Turn> scenarios,
    List<Turn> failing,
    Counts counts,
    List<Diagnostic> problems) {
  public Saved {
    diagnostics = List.copyOf(diagnostics);
    edits = List.copyOf(edits);
    cases = List.copyOf(cases);
    scenarios = List.copyOf(scenarios);
    failing = List.copyOf(failing);
    problems = List.copyOf(problems);
  }

  /**
   * What an answer was and is.
   *
   * @param name the id of a case, or the sentence of a scenario
   * @param where its file
   * @param before empty if there was no answer
   * @param after empty if there is none
   */
  public record Turn(String name, String where, String before, String after) {}

  /**
   * How much there was to do.
   *
   * @param cases how many are watched
   * @param scenarios how many are watched
   * @param again how many of them were evaluated from their beginning
   * @param rules how many were evaluated for the edited rules and what depends on them only
   */
  public record Counts(int cases, int scenarios, int again, int rules) {
    /** How many are watched. */
    public int all() {
      return cases + scenarios;
    }
  }
}
