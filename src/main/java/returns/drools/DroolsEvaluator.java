package returns.drools;

import java.util.List;
import returns.evaluation.Evaluator;
import returns.evaluation.EvaluatorFailure;
import returns.evaluation.Results;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;

/** Evaluates rules with Drools. Made once for a rule set; threads may share it. */
public final class DroolsEvaluator implements Evaluator {
  private final RuleSet ruleSet;
  private final Course course;
  private final List<PackBase> packs;

  public DroolsEvaluator(RuleSet ruleSet) {
    this(ruleSet, Guards.ALL, Course.USUAL);
  }

  /** For a single case, which it evaluates the sooner: it compiles only the rules within reach. */
  public static DroolsEvaluator forOneCase(RuleSet ruleSet) {
    return new DroolsEvaluator(ruleSet, Guards.ALL, Course.ONE_CASE);
  }

  /** For tests, which take single guards away. */
  DroolsEvaluator(RuleSet ruleSet, Guards guards, Course course) {
    this.ruleSet = ruleSet;
    this.course = course;
    this.packs =
        ruleSet.packs().parallelStream()
            .map(pack -> new PackBase(ruleSet, pack, guards, course))
            .toList();
  }

  /**
   * Loads Drools by compiling and running a small pack, to no other effect.
   *
   * <p>For a thread beside the one that reads the rules: a first build takes most of its time to
   * load and warm up Drools itself.
   */
  public static void warmUp() {
    WarmUp.run();
  }

  @Override
  public Results evaluate(Situation situation) {
    if (situation.ruleSet() != ruleSet) {
      throw new IllegalArgumentException("the situation belongs to another rule set");
    }
    Progress progress = new Progress(ruleSet.rules().size(), ruleSet.whats().size());
    try {
      if (!course.isForMany()) {
        // One thread for each pack, since nothing else can be done before they are compiled.
        packs.parallelStream().forEach(pack -> pack.prepare(situation, progress));
      }
      packs.forEach(pack -> pack.evaluate(situation, progress));
    } catch (EvaluatorFailure e) {
      throw e;
    } catch (RuntimeException e) {
      throw new EvaluatorFailure("Drools could not evaluate the rules.", e);
    }
    return progress.results();
  }
}
