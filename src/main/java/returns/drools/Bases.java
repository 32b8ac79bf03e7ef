package returns.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import returns.evaluation.RuleSet;

/**
 * Copies of the rules of one pack, compiled as they are needed: those that are needed together
 * stand in one KieBase. Threads may share it.
 */
final class Bases {
  private final RuleSet ruleSet;
  private final String pack;
  private final Guards guards;
  private final Map<RuleCopy, Base> byCopy = new ConcurrentHashMap<>();

  Bases(RuleSet ruleSet, String pack, Guards guards) {
    this.ruleSet = ruleSet;
    this.pack = pack;
    this.guards = guards;
  }

  /** These copies by the base that each stands in, compiled where they were not yet. */
  Map<Base, List<RuleCopy>> of(List<RuleCopy> copies) {
    if (!byCopy.keySet().containsAll(copies)) {
      compile(copies);
    }
    Map<Base, List<RuleCopy>> byBase = new LinkedHashMap<>();
    for (RuleCopy copy : copies) {
      byBase.computeIfAbsent(byCopy.get(copy), base -> new ArrayList<>()).add(copy);
    }
    return byBase;
  }

  private synchronized void compile(List<RuleCopy> copies) {
    List<RuleCopy> missing = copies.stream().filter(copy -> !byCopy.containsKey(copy)).toList();
    if (!missing.isEmpty()) {
      Base base = new Base(ruleSet, pack, missing, guards);
      missing.forEach(copy -> byCopy.put(copy, base));
    }
  }
}
