package returns.drools;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.rules.Conclusion;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Status;

/**
 * The rules of one pack in Drools. Threads may share it.
 *
 * <p>For many cases the possible copies of all rules stand in one KieBase. What is not possible is
 * not met, and most rules are not even possible in a case; so a certain copy is compiled when a
 * case first needs it, together with the others that the same stage of that case needs. For one
 * case both copies of the rules within its {@link Reach} stand in one KieBase, and no others.
 */
final class PackBase {
  private final RuleSet ruleSet;
  private final Course course;
  private final List<RuleSet.Stage> stages;
  private final Bases possible;
  private final Bases certain;

  PackBase(RuleSet ruleSet, Pack pack, Guards guards, Course course) {
    String name = pack.name();
    this.ruleSet = ruleSet;
    this.course = course;
    this.stages = ruleSet.stages().stream().filter(s -> s.pack().name().equals(name)).toList();
    if (course.isForMany()) {
      this.possible = new Bases(ruleSet, name, EnumSet.of(Copy.POSSIBLE), guards);
      this.certain = new Bases(ruleSet, name, EnumSet.of(Copy.CERTAIN), guards);
      possible.of(stages.stream().flatMap(stage -> stage.rules().stream()).toList());
    } else {
      this.possible = new Bases(ruleSet, name, EnumSet.allOf(Copy.class), guards);
      this.certain = possible;
    }
  }

  /** Compiles all that a situation may need, at once. */
  void prepare(Situation situation) {
    possible.of(due(situation).stream().boxed().toList());
  }

  /** Runs all stages of the pack. */
  void evaluate(Situation situation, Progress progress) {
    Map<Base, Memory> memories = new LinkedHashMap<>();
    BitSet due = due(situation);
    for (RuleSet.Stage stage : course.rounds(stages)) {
      List<Integer> near = stage.rules().stream().filter(due::get).toList();
      fire(possible, near, Copy.POSSIBLE, situation, progress, memories);
      List<Integer> open =
          near.stream().filter(r -> course.runsCertain(progress.isPossible(r))).toList();
      fire(certain, open, Copy.CERTAIN, situation, progress, memories);
      conclude(stage, situation, progress);
    }
    memories.values().forEach(Memory::close);
  }

  private BitSet due(Situation situation) {
    BitSet due = new BitSet();
    for (RuleSet.Stage stage : stages) {
      for (int rule : stage.rules()) {
        boolean runs = course.isForMany() || Reach.has(situation, ruleSet.rule(rule));
        due.set(rule, runs && situation.isEvaluated(rule));
      }
    }
    return due;
  }

  private void fire(
      Bases bases,
      List<Integer> rules,
      Copy copy,
      Situation situation,
      Progress progress,
      Map<Base, Memory> memories) {
    bases
        .of(rules)
        .forEach(
            (base, those) ->
                memories
                    .computeIfAbsent(base, b -> b.memory(situation, progress, course))
                    .fire(those, copy));
  }

  private void conclude(RuleSet.Stage stage, Situation situation, Progress progress) {
    for (int number : stage.rules()) {
      if (situation.inForce().get(number)) {
        if (situation.tooMany().get(number)) {
          progress.unevaluated(number);
        }
        establish(ruleSet.rule(number), progress.status(number), progress);
      }
    }
  }

  private void establish(Rule rule, Status status, Progress progress) {
    for (Conclusion conclusion : rule.conclusions()) {
      if (conclusion.verb() == Conclusion.Verb.ESTABLISH) {
        progress.establish(ruleSet.whats().get(conclusion.what().orElseThrow()), status);
      }
    }
  }
}
