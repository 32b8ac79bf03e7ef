package returns.evaluation;

import java.util.Set;
import returns.rules.Status;

/**
 * What an evaluator found for one rule.
 *
 * @param certain the choices of facts that certainly satisfy it; empty unless it is met
 */
public record RuleResult(Status status, Set<Choice> certain) {
  public RuleResult {
    certain = Set.copyOf(certain);
  }

  /** A rule that is not in force, or that no choice possibly satisfies. */
  public static final RuleResult NOT_MET = new RuleResult(Status.NOT_MET, Set.of());

  /** A rule that some choice may satisfy and none certainly does. */
  public static final RuleResult UNKNOWN = new RuleResult(Status.UNKNOWN, Set.of());
}
