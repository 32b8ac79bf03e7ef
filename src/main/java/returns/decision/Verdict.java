package returns.decision;

import java.util.List;
import returns.rules.Status;

/**
 * What one evaluator's results come to: a decision without its reasons, which is no decision to be
 * kept.
 *
 * @param findings what is met, with steps and deadlines; they name no facts
 */
public record Verdict(
    Outcome outcome, Safeguards safeguards, Status basis, List<Finding> findings) {
  public Verdict {
    findings = List.copyOf(findings);
  }
}
