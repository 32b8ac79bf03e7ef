package returns.decision;

import java.util.List;
import java.util.Optional;
import returns.evaluation.RuleTrace;
import returns.rules.Status;
import returns.situation.Standing;

/**
 * A decision about one action in one case under one arrangement, with everything that it rests on.
 *
 * @param hypothetical whether instruments that do not exist were asked for, and so counted
 * @param arrangement the arrangement's folder
 * @param instrument how the instrument that it rests on stands
 * @param findings what is met, in order, without steps and deadlines
 * @param traces of each rule by its number
 */
public record Decision(
    Standing standing,
    boolean hypothetical,
    String arrangement,
    Optional<InstrumentFinding> instrument,
    List<InstrumentFinding> instruments,
    Outcome outcome,
    Safeguards safeguards,
    Status basis,
    String summary,
    List<Finding> findings,
    List<Finding> steps,
    List<Finding> deadlines,
    List<Question> questions,
    List<RuleTrace> traces,
    List<Difference> differences) {
  public Decision {
    instruments = List.copyOf(instruments);
    findings = List.copyOf(findings);
    steps = List.copyOf(steps);
    deadlines = List.copyOf(deadlines);
    questions = List.copyOf(questions);
    traces = List.copyOf(traces);
    differences = List.copyOf(differences);
  }
}
