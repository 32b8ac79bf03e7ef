package returns.reference;

import java.util.Arrays;
import java.util.List;
import returns.evaluation.EvaluatorFailure;
import returns.evaluation.Results;
import returns.evaluation.RuleResult;
import returns.evaluation.RuleSet;
import returns.evaluation.RuleTrace;
import returns.evaluation.Situation;
import returns.evaluation.TracingEvaluator;
import returns.rules.Status;

/**
 * The second evaluator. Made once for a rule set; immutable, so that threads may share it.
 *
 * <p>{@link #evaluate} gives statuses and certain choices only; {@link #trace} gives the same and
 * everything that explanations need.
 */
public final class ReferenceEvaluator implements TracingEvaluator {
  private final RuleSet ruleSet;
  private final ThreeValues values;
  private final Sources.Plan plan = new Sources.Plan();

  /** By the number of the rule. */
  private final Pattern[][] rules;

  /** By the number of the rule: the numbers of what it establishes. */
  private final int[][] establishes;

  public ReferenceEvaluator(RuleSet ruleSet) {
    this(ruleSet, new ThreeValues());
  }

  /** For tests, which break one decision of the semantics each. */
  ReferenceEvaluator(RuleSet ruleSet, ThreeValues values) {
    this.ruleSet = ruleSet;
    this.values = values;
    this.rules = new Pattern[ruleSet.rules().size()][];
    this.establishes = new int[rules.length][];
    for (int rule = 0; rule < rules.length; rule++) {
      rules[rule] = Compiler.patterns(ruleSet.rule(rule), plan, values);
      establishes[rule] = Sources.whatsOf(ruleSet, rule);
    }
  }

  @Override
  public Results evaluate(Situation situation) {
    return new Results(Arrays.asList(walk(situation, Mode.RESULT, new RuleResult[rules.length])));
  }

  @Override
  public List<RuleTrace> trace(Situation situation) {
    return List.of(walk(situation, Mode.TRACE, new RuleTrace[rules.length]));
  }

  private <R> R[] walk(Situation situation, Mode<R> mode, R[] answers) {
    if (situation.ruleSet() != ruleSet) {
      throw new IllegalArgumentException("the situation belongs to another rule set");
    }
    Sources sources = new Sources(plan, situation);
    for (RuleSet.Stage stage : ruleSet.stages()) {
      for (int rule : stage.rules()) {
        answers[rule] = answer(rule, situation, sources, mode);
        Status status = values.establishes(mode.status(answers[rule]));
        for (int what : establishes[rule]) {
          sources.establish(what, status);
        }
      }
      sources.endStage();
    }
    return answers;
  }

  private <R> R answer(int rule, Situation situation, Sources sources, Mode<R> mode) {
    Pattern[] patterns = rules[rule];
    if (!situation.inForce().get(rule)) {
      return mode.unsearched(patterns, RuleResult.NOT_MET);
    }
    if (situation.tooMany().get(rule)) {
      return mode.unsearched(patterns, RuleResult.UNKNOWN);
    }
    try {
      return mode.search(patterns, sources, new Frame(patterns.length, situation.calendars()));
    } catch (RuntimeException fault) {
      String id = ruleSet.rule(rule).id();
      throw new EvaluatorFailure("the reference evaluator failed on rule " + id, fault);
    }
  }
}
