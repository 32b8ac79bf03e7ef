package returns.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.rules.Conclusion;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Status;

/**
 * The rules of one pack in Drools. Threads may share it.
 *
 * <p>The possible copies of all rules stand in one KieBase. What is not possible is not met, and
 * most rules are not even possible in a case; so a certain copy is compiled when a case first needs
 * it, together with the others that the same stage of that case needs.
 */
final class PackBase {
  private final RuleSet ruleSet;
  private final String pack;
  private final Guards guards;
  private final Course course;
  private final List<RuleSet.Stage> stages;
  private final Base possible;
  private final Map<Integer, Base> certain = new ConcurrentHashMap<>();

  PackBase(RuleSet ruleSet, Pack pack, Guards guards, Course course) {
    this.ruleSet = ruleSet;
    this.pack = pack.name();
    this.guards = guards;
    this.course = course;
    this.stages = ruleSet.stages().stream().filter(s -> s.pack().name().equals(this.pack)).toList();
    List<Integer> rules = stages.stream().flatMap(stage -> stage.rules().stream()).toList();
    this.possible = new Base(ruleSet, this.pack, rules, Copy.POSSIBLE, guards);
  }

  private synchronized void compile(List<Integer> rules) {
    List<Integer> missing = rules.stream().filter(rule -> !certain.containsKey(rule)).toList();
    if (!missing.isEmpty()) {
      Base base = new Base(ruleSet, pack, missing, Copy.CERTAIN, guards);
      missing.forEach(rule -> certain.put(rule, base));
    }
  }

  /** Runs all stages of the pack. */
  void evaluate(Situation situation, Progress progress) {
    Map<Base, Memory> memories = new LinkedHashMap<>();
    for (RuleSet.Stage stage : course.rounds(stages)) {
      List<Integer> due = stage.rules().stream().filter(situation::isEvaluated).toList();
      fire(possible, due, situation, progress, memories);
      List<Integer> open =
          due.stream().filter(r -> course.runsCertain(progress.isPossible(r))).toList();
      if (!certain.keySet().containsAll(open)) {
        compile(open);
      }
      Map<Base, List<Integer>> byBase = new LinkedHashMap<>();
      for (int rule : open) {
        byBase.computeIfAbsent(certain.get(rule), base -> new ArrayList<>()).add(rule);
      }
      byBase.forEach((base, rules) -> fire(base, rules, situation, progress, memories));
      conclude(stage, situation, progress);
    }
    memories.values().forEach(Memory::close);
  }

  private void fire(
      Base base,
      List<Integer> rules,
      Situation situation,
      Progress progress,
      Map<Base, Memory> memories) {
    if (!rules.isEmpty()) {
      memories
          .computeIfAbsent(base, b -> b.memory(situation, progress, course))
          .fire(rules, base.copy());
    }
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
