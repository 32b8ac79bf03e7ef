package returns.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.vocabulary.FactType;

/** Copies of situations that differ in one thing. */
public final class Situations {
  private Situations() {}

  /** The same situation with another list of one type. */
  public static Situation withList(Situation situation, FactType type, List<Item> list) {
    Map<FactType, List<Item>> items = new LinkedHashMap<>(situation.items());
    items.put(type, list);
    return with(situation, items, situation.terms(), situation.termVersions());
  }

  /** The same situation with each of its items changed. */
  public static Situation map(Situation situation, UnaryOperator<Item> change) {
    Map<FactType, List<Item>> items = new LinkedHashMap<>();
    situation.items().forEach((type, list) -> items.put(type, map(list, change)));
    Map<String, Item> terms = new LinkedHashMap<>();
    situation.terms().forEach((pack, item) -> terms.put(pack, change.apply(item)));
    Map<String, List<Item>> versions = new LinkedHashMap<>();
    situation.termVersions().forEach((pack, list) -> versions.put(pack, map(list, change)));
    return with(situation, items, terms, versions);
  }

  /** The same situation with one item replaced. */
  public static Situation replace(Situation situation, Item item, Item by) {
    return map(situation, other -> other == item ? by : other);
  }

  /** The same situation under another rule set with the same packs' terms. */
  public static Situation under(Situation situation, RuleSet ruleSet) {
    java.util.BitSet inForce = new java.util.BitSet();
    java.util.BitSet tooMany = new java.util.BitSet();
    Map<String, Integer> before = new LinkedHashMap<>();
    for (int rule = 0; rule < situation.ruleSet().rules().size(); rule++) {
      before.put(situation.ruleSet().rule(rule).id(), rule);
    }
    for (int rule = 0; rule < ruleSet.rules().size(); rule++) {
      Integer old = before.get(ruleSet.rule(rule).id());
      inForce.set(rule, ruleSet.rule(rule).isInForce(situation.asAt()));
      tooMany.set(rule, old != null && situation.tooMany().get(old));
    }
    return new Situation(
        ruleSet,
        situation.asAt(),
        situation.items(),
        situation.terms(),
        situation.termVersions(),
        situation.calendars(),
        inForce,
        tooMany);
  }

  /** Every item of a situation, those of the law included. */
  public static List<Item> all(Situation situation) {
    List<Item> all = new ArrayList<>();
    situation.items().values().forEach(all::addAll);
    all.addAll(situation.terms().values());
    situation.termVersions().values().forEach(all::addAll);
    return all;
  }

  private static List<Item> map(List<Item> list, UnaryOperator<Item> change) {
    return list.stream().map(change).toList();
  }

  private static Situation with(
      Situation situation,
      Map<FactType, List<Item>> items,
      Map<String, Item> terms,
      Map<String, List<Item>> versions) {
    return new Situation(
        situation.ruleSet(),
        situation.asAt(),
        items,
        terms,
        versions,
        situation.calendars(),
        situation.inForce(),
        situation.tooMany());
  }
}
