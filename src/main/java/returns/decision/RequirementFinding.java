package returns.decision;

import java.util.List;
import returns.rules.Instrument.Requirement;
import returns.rules.Status;

/**
 * How one requirement stands.
 *
 * @param applies whether this action has it; unknown where the action is
 * @param status whether it is established
 * @param by the ids of the rules that establish it, in order
 */
public record RequirementFinding(
    Requirement requirement, Status applies, Status status, List<String> by) {
  public RequirementFinding {
    by = List.copyOf(by);
  }

  /** Met, or not asked for. */
  Status satisfied() {
    return applies.not().or(status);
  }
}
