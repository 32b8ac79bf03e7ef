package returns.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import returns.evaluation.Item;
import returns.evaluation.Results;
import returns.evaluation.RuleResult;
import returns.evaluation.RuleSet;
import returns.random.Draw;
import returns.rules.Conclusion;
import returns.rules.Pack;
import returns.rules.Rule;

/** Rule sets that differ in one thing, and results that can be compared across them. */
final class Rulesets {
  private Rulesets() {}

  static RuleSet without(RuleSet ruleSet, Predicate<Rule> left) {
    return with(ruleSet, rules -> rules.stream().filter(left.negate()).toList());
  }

  static RuleSet shuffled(RuleSet ruleSet, Draw draw) {
    return with(ruleSet, draw::shuffled);
  }

  private static RuleSet with(RuleSet ruleSet, UnaryOperator<List<Rule>> change) {
    List<Pack> packs = new ArrayList<>();
    for (Pack pack : ruleSet.packs()) {
      packs.add(
          new Pack(
              pack.name(),
              change.apply(pack.rules()),
              pack.terms(),
              pack.termsType(),
              pack.arrangement(),
              pack.sha256()));
    }
    return new RuleSet(packs);
  }

  static boolean establishes(Rule rule) {
    return rule.concludes(Conclusion.Verb.ESTABLISH);
  }

  /** By the id of the rule: its status and the paths of its certain choices. */
  static Map<String, String> byId(RuleSet ruleSet, Results results) {
    Map<String, String> byId = new TreeMap<>();
    for (int rule = 0; rule < results.rules().size(); rule++) {
      RuleResult result = results.rules().get(rule);
      Set<String> choices =
          result.certain().stream()
              .map(choice -> choice.items().stream().map(Item::path).toList().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      byId.put(ruleSet.rule(rule).id(), result.status() + " " + choices);
    }
    return byId;
  }
}
