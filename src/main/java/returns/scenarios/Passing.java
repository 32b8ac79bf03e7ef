package returns.scenarios;

import java.util.List;
import returns.decision.Decision;

/** Whether a decision is what a scenario expects, for whoever decides it again and again. */
public final class Passing {
  private Passing() {}

  /** What is otherwise than expected; empty if the scenario passes. */
  public static List<Mismatch> mismatches(Decision decision, Scenario scenario) {
    return Comparison.of(decision, scenario);
  }
}
