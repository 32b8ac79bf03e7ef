package returns.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Plain Drools, without our guards, to show that a fault is still there. */
final class DroolsCanary {
  private final KieBase base;
  private final String pack;
  private final List<Object> facts = new ArrayList<>();

  DroolsCanary(String pack, String drl, KieBaseConfiguration options) {
    this.pack = pack;
    String text = "package " + pack + "\ndialect \"mvel\"\n" + drl;
    this.base = KieBases.build(text, new PrintedLoader("none", List.of()), options);
  }

  /** The options that Drools has if nobody sets any. */
  static KieBaseConfiguration usual() {
    return RuleBaseFactory.newKnowledgeBaseConfiguration();
  }

  /** A fact; fields and values alternate, what is not named is not set. */
  DroolsCanary fact(String type, Object... fieldsAndValues) {
    try {
      var declared = base.getFactType(pack, type);
      Object fact = declared.newInstance();
      for (int i = 0; i < fieldsAndValues.length; i += 2) {
        declared.set(fact, (String) fieldsAndValues[i], fieldsAndValues[i + 1]);
      }
      facts.add(fact);
      return this;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names of the rules that fire. */
  java.util.Set<String> fired() {
    java.util.Set<String> names = new TreeSet<>();
    KieSession session = base.newKieSession();
    try {
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
              names.add(event.getMatch().getRule().getName());
            }
          });
      facts.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return names;
  }
}
