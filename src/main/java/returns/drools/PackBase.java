package returns.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.rules.Pack;
import returns.rules.Rule;

/** The rules of one pack in a KieBase of their own, with its sessions. Threads may share it. */
final class PackBase {
  private static final int FIRST_SESSIONS = 1;

  private final String pack;
  private final Course course;
  private final List<RuleSet.Stage> stages;
  private final List<FactMaker> makers = new ArrayList<>();
  private final KieSessionsPool sessions;

  PackBase(RuleSet ruleSet, Pack pack, Guards guards, Course course) {
    this.pack = pack.name();
    this.course = course;
    this.stages =
        ruleSet.stages().stream().filter(stage -> stage.pack().name().equals(this.pack)).toList();
    List<Integer> rules = stages.stream().flatMap(stage -> stage.rules().stream()).toList();
    KieBase base = KieBases.build(new Printer(guards).print(pack.name(), ruleSet, rules));
    String printed = Names.pack(pack.name());
    for (int rule : rules) {
      for (Copy copy : Copy.values()) {
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

  /**
   * Runs all stages of the pack. A session in which something was thrown does not go back to the
   * pool: nobody knows what is left in it.
   */
  void evaluate(Situation situation, Progress progress) {
    KieSession session = sessions.newKieSession();
    new Run(course, session, situation, progress).evaluate(pack, makers, stages);
    session.dispose();
  }
}
