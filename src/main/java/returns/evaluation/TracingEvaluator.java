package returns.evaluation;

import java.util.List;

/** An evaluator that can also say why. */
public interface TracingEvaluator extends Evaluator {
  /** For each rule of the rule set, by its number, what was found and everything that was read. */
  List<RuleTrace> trace(Situation situation);
}
