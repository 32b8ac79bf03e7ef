package returns.evaluation;

/** Answers, for each rule in force, whether it is met, not met or unknown. */
public interface Evaluator {
  /** Evaluates all stages of the situation's rule set. */
  Results evaluate(Situation situation);
}
