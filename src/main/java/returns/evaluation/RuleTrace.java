package returns.evaluation;

import java.util.List;
import java.util.Map;

/**
 * Everything that the reference evaluator can say about one rule: the material of explanations.
 *
 * @param conditions one for each condition of the rule, in its order
 * @param grounds for each certain choice the facts that it rests on, in the order in which they are
 *     read
 * @param unknowns the unknown facts that keep some possible choice from being certain: those of
 *     unknown comparisons, and items that may not exist; empty unless the rule is unknown
 */
public record RuleTrace(
    RuleResult result,
    List<ConditionTrace> conditions,
    Map<Choice, List<FactRef>> grounds,
    List<FactRef> unknowns) {
  public RuleTrace {
    conditions = List.copyOf(conditions);
    unknowns = List.copyOf(unknowns);
  }
}
