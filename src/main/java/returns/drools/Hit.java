package returns.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;
import returns.evaluation.Item;

/** What a printed copy does when it fires: it reports its choice of items. */
record Hit(RuleCopy of) implements Consequence<KnowledgeHelper> {
  /** The global that takes the reports. */
  static final String PROGRESS = "progress";

  @Override
  public String getName() {
    return "default";
  }

  @Override
  public void evaluate(KnowledgeHelper helper, ValueResolver session) {
    List<Item> items = items(helper.getMatch().getObjects());
    ((Progress) session.getGlobal(PROGRESS)).hit(of, items);
  }

  /** A rule that begins with {@code not} or {@code exists} also matches a fact of Drools' own. */
  private static List<Item> items(List<Object> matched) {
    List<Item> items = new ArrayList<>(matched.size());
    for (Object object : matched) {
      if (object instanceof Fact fact) {
        items.add(fact.item());
      }
    }
    return items;
  }
}
