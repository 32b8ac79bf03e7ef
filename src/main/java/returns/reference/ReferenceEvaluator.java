package returns.reference;

import java.util.Arrays;
import java.util.BitSet;
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
  private final Sources.Plan plan;

  /** By the number of the rule. */
  private final Pattern[][] rules;

  /** By the number of the rule: the numbers of what it establishes. */
  private final int[][] establishes;

  private final Again again;

  public ReferenceEvaluator(RuleSet ruleSet) {
    this(ruleSet, new ThreeValues());
  }

  /** For tests, which break one decision of the semantics each. */
  ReferenceEvaluator(RuleSet ruleSet, ThreeValues values) {
    this.ruleSet = ruleSet;
    this.values = values;
    this.plan = new Sources.Plan();
    this.rules = new Pattern[ruleSet.rules().size()][];
    this.establishes = new int[rules.length][];
    for (int rule = 0; rule < rules.length; rule++) {
      compile(rule);
    }
    this.again = new Again(ruleSet);
  }

  private ReferenceEvaluator(ReferenceEvaluator earlier, RuleSet ruleSet, int number) {
    this.ruleSet = ruleSet;
    this.values = earlier.values;
    this.plan = earlier.plan.copy();
    this.rules = earlier.rules.clone();
    this.establishes = earlier.establishes.clone();
    compile(number);
    this.again = earlier.again.replacing(ruleSet, number);
  }

  private void compile(int rule) {
    rules[rule] = Compiler.patterns(ruleSet.rule(rule), plan, values);
    establishes[rule] = Sources.whatsOf(ruleSet, rule);
  }

  /**
   * An evaluator for the same rules but for one, at the cost of compiling that one.
   *
   * @param replaced by {@link RuleSet#replacing} from the rule set of this evaluator
   * @param number of the rule that was replaced
   */
  public ReferenceEvaluator replacing(RuleSet replaced, int number) {
    return new ReferenceEvaluator(this, replaced, number);
  }

  @Override
  public Results evaluate(Situation situation) {
    return new Results(Arrays.asList(walk(situation, Mode.RESULT, new RuleResult[rules.length])));
  }

  @Override
  public List<RuleTrace> trace(Situation situation) {
    return List.of(walk(situation, Mode.TRACE, new RuleTrace[rules.length]));
  }

  /**
   * The same as {@link #evaluate(Situation)}, where only some rules can come out otherwise than
   * before: those are evaluated, and the rules of later stages that read what they establish.
   *
   * @param before what was found of the same case, under rules with the same numbers
   * @param changed the numbers of the rules that differ, or of which what they read differs
   */
  public Results evaluate(Situation situation, Results before, BitSet changed) {
    requireOwn(situation);
    RuleResult[] answers = before.rules().toArray(RuleResult[]::new);
    Sources sources = new Sources(plan, situation);
    BitSet dirty = new BitSet();
    for (RuleSet.Stage stage : ruleSet.stages()) {
      for (int rule : stage.rules()) {
        if (changed.get(rule) || again.reads(rule, dirty)) {
          RuleResult earlier = answers[rule];
          answers[rule] = answer(rule, situation, sources, Mode.RESULT);
          again.mark(rule, changed.get(rule) || !earlier.equals(answers[rule]), dirty);
        }
        Status status = values.establishes(answers[rule].status());
        for (int what : establishes[rule]) {
          sources.establish(what, status);
        }
      }
      sources.endStage();
    }
    return new Results(Arrays.asList(answers));
  }

  private void requireOwn(Situation situation) {
    if (situation.ruleSet() != ruleSet) {
      throw new IllegalArgumentException("the situation belongs to another rule set");
    }
  }

  private <R> R[] walk(Situation situation, Mode<R> mode, R[] answers) {
    requireOwn(situation);
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
