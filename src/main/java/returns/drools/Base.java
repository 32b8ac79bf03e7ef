package returns.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionsPool;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.rules.Rule;

/** Copies of some rules of one pack, compiled, with their sessions. Threads may share it. */
final class Base {
  private static final int FIRST_SESSIONS = 1;

  private final String pack;
  private final List<FactMaker> makers = new ArrayList<>();
  private final KieSessionsPool sessions;

  Base(RuleSet ruleSet, String pack, List<Integer> rules, Set<Copy> copies, Guards guards) {
    this.pack = pack;
    KieBase base = KieBases.build(new Printer(guards).print(pack, ruleSet, rules, copies));
    String printed = Names.pack(pack);
    for (int rule : rules) {
      for (Copy copy : copies) {
        RuleImpl compiled = (RuleImpl) base.getRule(printed, copy.of(rule));
        compiled.setConsequence(new Hit(rule, copy));
      }
    }
    List<Rule> values = rules.stream().map(ruleSet::rule).toList();
    for (PrintedType type : Reads.of(values).types()) {
      makers.add(new FactMaker(type, base.getFactType(printed, type.name()).getFactClass()));
    }
    this.sessions = base.newKieSessionsPool(FIRST_SESSIONS);
  }

  /** A session with the items of a situation in it. */
  Memory memory(Situation situation, Progress progress, Course course) {
    return new Memory(sessions.newKieSession(), situation, progress, course, makers, pack);
  }
}
