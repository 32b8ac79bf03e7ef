package returns.reference;

import java.util.ArrayList;
import java.util.List;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.rules.Status;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;

/** The items of every type that rules read, for one evaluation; what is established grows. */
final class Sources {
  private static final int ESTABLISHED = 0;

  private final RuleSet ruleSet;
  private final Item[][] items;
  private final Item[] byWhat;

  /** Numbers the types that the rules of a rule set read: Terms and the like once for each pack. */
  static final class Plan {
    private record Source(FactType type, String pack) {}

    private final List<Source> sources = new ArrayList<>();

    Plan() {
      sources.add(new Source(EngineTypes.ESTABLISHED, ""));
    }

    private Plan(Plan earlier) {
      sources.addAll(earlier.sources);
    }

    /** A plan with the same numbers, to which types can be added. */
    Plan copy() {
      return new Plan(this);
    }

    int number(FactType type, String pack) {
      boolean own = type == EngineTypes.TERM_VERSION || type.name().equals(EngineTypes.TERMS);
      Source source = new Source(type, own ? pack : "");
      if (!sources.contains(source)) {
        sources.add(source);
      }
      return sources.indexOf(source);
    }
  }

  Sources(Plan plan, Situation situation) {
    this.ruleSet = situation.ruleSet();
    this.byWhat = new Item[ruleSet.whats().size()];
    this.items = new Item[plan.sources.size()][];
    items[ESTABLISHED] = new Item[0];
    for (int i = ESTABLISHED + 1; i < items.length; i++) {
      Plan.Source source = plan.sources.get(i);
      items[i] = situation.items(source.type(), source.pack()).toArray(Item[]::new);
    }
  }

  Item[] of(Pattern pattern) {
    return items[pattern.source()];
  }

  /** Notes what a rule of the stage establishes; certain wins over possible. */
  void establish(int what, Status status) {
    boolean certain = byWhat[what] != null && byWhat[what].sure();
    if (status != Status.NOT_MET && !certain) {
      byWhat[what] = ruleSet.established(what, status == Status.MET);
    }
  }

  /** Ends a stage: what it established can be read from now on. */
  void endStage() {
    List<Item> established = new ArrayList<>();
    for (Item item : byWhat) {
      if (item != null) {
        established.add(item);
      }
    }
    items[ESTABLISHED] = established.toArray(Item[]::new);
  }

  /** Numbers of what a rule establishes. */
  static int[] whatsOf(RuleSet ruleSet, int rule) {
    return ruleSet.rule(rule).conclusions().stream()
        .filter(c -> c.verb() == returns.rules.Conclusion.Verb.ESTABLISH)
        .mapToInt(c -> ruleSet.whats().get(c.what().orElseThrow()))
        .toArray();
  }
}
