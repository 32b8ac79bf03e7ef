package returns.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import returns.evaluation.RuleSet;

/**
 * Copies of the rules of one pack, compiled as they are needed: those that are needed together
 * stand in one KieBase. Threads may share it.
 */
final class Bases {
  private final RuleSet ruleSet;
  private final String pack;
  private final Set<Copy> copies;
  private final Guards guards;
  private final Map<Integer, Base> byRule = new ConcurrentHashMap<>();

  Bases(RuleSet ruleSet, String pack, Set<Copy> copies, Guards guards) {
    this.ruleSet = ruleSet;
    this.pack = pack;
    this.copies = copies;
    this.guards = guards;
  }

  /** These rules by the base that each stands in, compiled where they were not yet. */
  Map<Base, List<Integer>> of(List<Integer> rules) {
    if (!byRule.keySet().containsAll(rules)) {
      compile(rules);
    }
    Map<Base, List<Integer>> byBase = new LinkedHashMap<>();
    for (int rule : rules) {
      byBase.computeIfAbsent(byRule.get(rule), base -> new ArrayList<>()).add(rule);
    }
    return byBase;
  }

  private synchronized void compile(List<Integer> rules) {
    List<Integer> missing = rules.stream().filter(rule -> !byRule.containsKey(rule)).toList();
    if (!missing.isEmpty()) {
      Base base = new Base(ruleSet, pack, missing, copies, guards);
      missing.forEach(rule -> byRule.put(rule, base));
    }
  }
}
