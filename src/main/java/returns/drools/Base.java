package returns.drools;

import java.util.ArrayList;
import java.util.List;
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

  Base(RuleSet ruleSet, String pack, List<RuleCopy> copies, Guards guards) {
    this.pack = pack;
    KieBase base = KieBases.build(new Printer(guards).print(pack, ruleSet, copies));
    String printed = Names.pack(pack);
    for (RuleCopy each : copies) {
      RuleImpl compiled = (RuleImpl) base.getRule(printed, each.name());
      compiled.setConsequence(new Hit(each));
    }
    List<Rule> values = copies.stream().map(each -> ruleSet.rule(each.rule())).toList();
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
