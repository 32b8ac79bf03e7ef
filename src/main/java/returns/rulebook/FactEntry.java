package returns.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.rulebook.RuleEntry.RuleRef;

/** A field that rules read, and which rules do. */
public record FactEntry(FactRead fact, List<RuleRef> rules) {
  public FactEntry {
    rules = List.copyOf(rules);
  }

  /** By the name of the type, then of the field. */
  static List<FactEntry> of(List<PackBook> packs) {
    Map<String, FactRead> facts = new TreeMap<>();
    Map<String, List<RuleRef>> rules = new TreeMap<>();
    for (PackBook pack : packs) {
      for (RuleEntry entry : pack.rules()) {
        for (FactRead fact : entry.facts()) {
          facts.putIfAbsent(fact.name(), fact);
          rules
              .computeIfAbsent(fact.name(), name -> new ArrayList<>())
              .add(RuleRef.of(entry.rule()));
        }
      }
    }
    return facts.entrySet().stream()
        .map(fact -> new FactEntry(fact.getValue(), rules.get(fact.getKey())))
        .toList();
  }
}
