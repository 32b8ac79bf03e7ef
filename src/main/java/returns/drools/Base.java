package returns.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionsPool;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;

/** Copies of some rules of one pack, compiled, with their sessions. Threads may share it. */
final class Base {
  private static final int FIRST_SESSIONS = 1;

  private final String pack;
  private final List<FactMaker> makers = new ArrayList<>();
  private final KieSessionsPool sessions;

  Base(RuleSet ruleSet, String pack, List<RuleCopy> copies, Guards guards) {
    this.pack = pack;
    String printed = Names.pack(pack);
    List<PrintedType> types =
        Reads.of(copies.stream().map(each -> ruleSet.rule(each.rule())).toList()).types();
    PrintedLoader loader = new PrintedLoader(printed, types);
    KieBase base = KieBases.build(new Printer(guards).print(pack, ruleSet, copies), loader);
    for (RuleCopy each : copies) {
      RuleImpl compiled = (RuleImpl) base.getRule(printed, each.name());
      compiled.setConsequence(new Hit(each));
    }
    for (PrintedType type : types) {
      makers.add(new FactMaker(type, loader.of(printed, type)));
    }
    this.sessions = base.newKieSessionsPool(FIRST_SESSIONS);
  }

  /** A session with the items of a situation in it. */
  Memory memory(Situation situation, Progress progress, Course course) {
    return new Memory(sessions.newKieSession(), situation, progress, course, makers, pack);
  }
}
