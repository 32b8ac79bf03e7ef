package returns.evaluation;

import java.util.List;

/**
 * What an evaluator found, for each rule of the rule set by its number. A rule not in force is
 * {@link RuleResult#NOT_MET} here; one with too many choices is unknown.
 */
public record Results(List<RuleResult> rules) {
  public Results {
    rules = List.copyOf(rules);
  }
}
