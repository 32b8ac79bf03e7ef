package returns.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
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
 * not met, and most rules are not even possible in a case; of the others, most read nothing that is
 * unknown, and their possible copy answers for both. So a certain copy is compiled when a case
 * first needs it, together with the others that the same stage of that case needs. For one case the
 * rules within its {@link Reach} are compiled in this way, and no others.
 */
final class PackBase {
  private final RuleSet ruleSet;
  private final String pack;
  private final Course course;
  private final List<RuleSet.Stage> stages;
  private final Map<Integer, Reads> reads = new HashMap<>();
  private final Bases bases;

  PackBase(RuleSet ruleSet, Pack pack, Guards guards, Course course) {
    this.ruleSet = ruleSet;
    this.pack = pack.name();
    this.course = course;
    this.stages = ruleSet.stages().stream().filter(s -> s.pack().name().equals(this.pack)).toList();
    rules().forEach(rule -> reads.put(rule, Reads.of(ruleSet.rule(rule))));
    this.bases = new Bases(ruleSet, this.pack, guards);
    if (course.isForMany()) {
      bases.of(copies(rules(), Copy.POSSIBLE));
    }
  }

  private List<Integer> rules() {
    return stages.stream().flatMap(stage -> stage.rules().stream()).toList();
  }

  private static List<RuleCopy> copies(List<Integer> rules, Copy copy) {
    return rules.stream().map(rule -> new RuleCopy(rule, copy)).toList();
  }

  /** Compiles all that a situation needs, as far as can be told before anything is evaluated. */
  void prepare(Situation situation, Progress progress) {
    WhollyKnown known = new WhollyKnown(situation, progress, pack);
    List<Integer> due = due(situation).stream().boxed().toList();
    List<RuleCopy> needed = new ArrayList<>(copies(due, Copy.POSSIBLE));
    due.stream()
        .filter(rule -> !known.is(reads.get(rule)))
        .forEach(rule -> needed.add(new RuleCopy(rule, Copy.CERTAIN)));
    bases.of(needed);
  }

  /** Runs all stages of the pack. */
  void evaluate(Situation situation, Progress progress) {
    Map<Base, Memory> memories = new LinkedHashMap<>();
    WhollyKnown known = new WhollyKnown(situation, progress, pack);
    BitSet due = due(situation);
    for (RuleSet.Stage stage : course.rounds(stages)) {
      List<Integer> near = stage.rules().stream().filter(due::get).toList();
      fire(copies(near, Copy.POSSIBLE), situation, progress, memories);
      List<Integer> open = new ArrayList<>();
      for (int rule : near) {
        boolean possible = progress.isPossible(rule);
        if (course.runsCertain(possible, possible && known.is(reads.get(rule)))) {
          open.add(rule);
        } else if (possible) {
          progress.settle(rule);
        }
      }
      fire(copies(open, Copy.CERTAIN), situation, progress, memories);
      conclude(stage, situation, progress);
    }
    memories.values().forEach(Memory::close);
  }

  private BitSet due(Situation situation) {
    BitSet due = new BitSet();
    for (int rule : reads.keySet()) {
      boolean runs = course.isForMany() || Reach.has(situation, ruleSet.rule(rule));
      due.set(rule, runs && situation.isEvaluated(rule));
    }
    return due;
  }

  private void fire(
      List<RuleCopy> copies, Situation situation, Progress progress, Map<Base, Memory> memories) {
    bases
        .of(copies)
        .forEach(
            (base, those) ->
                memories
                    .computeIfAbsent(base, b -> b.memory(situation, progress, course))
                    .fire(those));
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
