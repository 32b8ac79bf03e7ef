package returns.evaluation;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import returns.rules.Condition;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;

/** How many choices of facts the rules have over the items of a situation. */
final class Choices {
  /** Versions of a term are chosen by its name, so that few of them count. */
  private static final int VERSIONS_OF_A_TERM = 8;

  private final Map<FactType, List<Item>> items;
  private final Map<String, List<Item>> termVersions;

  /** What has one item at most multiplies nothing; in most cases few types have more. */
  private final Set<FactType> several = Collections.newSetFromMap(new IdentityHashMap<>());

  Choices(Map<FactType, List<Item>> items, Map<String, List<Item>> termVersions) {
    this.items = items;
    this.termVersions = termVersions;
    items.forEach(
        (type, list) -> {
          if (list.size() > 1) {
            several.add(type);
          }
        });
    several.add(EngineTypes.TERM_VERSION);
  }

  /** The numbers of the rules that have more choices than the cap. */
  BitSet tooMany(List<Rule> rules) {
    BitSet numbers = new BitSet();
    for (int i = 0; i < rules.size(); i++) {
      numbers.set(i, areTooMany(rules.get(i)));
    }
    return numbers;
  }

  private boolean areTooMany(Rule rule) {
    long choices = 1;
    for (Condition condition : rule.conditions()) {
      if (several.contains(condition.type())) {
        int size = size(condition.type(), rule.pack());
        choices = Math.min(choices * Math.max(1, size), Situation.MOST_CHOICES + 1L);
      }
    }
    return choices > Situation.MOST_CHOICES;
  }

  private int size(FactType type, String pack) {
    return type == EngineTypes.TERM_VERSION
        ? Math.min(termVersions.get(pack).size(), VERSIONS_OF_A_TERM)
        : items.getOrDefault(type, List.of()).size();
  }
}
