package returns.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.explain.ConditionEnglish;
import returns.rules.Condition;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * A fact that a rule reads.
 *
 * @param fact the pattern of its path: {@code claims[].status}
 * @param label what it is, as the vocabulary says it
 * @param of the label of the item that it is a fact of
 */
record FactsRead(String fact, String label, String of) {

  static List<FactsRead> of(Rule rule) {
    List<FactsRead> all = new ArrayList<>();
    for (Condition condition : rule.conditions()) {
      for (Operand.Variable variable : condition.bindings()) {
        all.add(read(rule, condition, variable.field()));
      }
      for (Field field : ConditionEnglish.fields(condition)) {
        all.add(read(rule, condition, field));
      }
    }
    return all;
  }

  /** Instruments are read for every decision, whether a rule reads them or not. */
  static List<FactsRead> ofInstruments(String pack) {
    return EngineTypes.INSTRUMENT.fields().stream()
        .map(field -> read(pack, EngineTypes.INSTRUMENT, field))
        .toList();
  }

  private static FactsRead read(Rule rule, Condition condition, Field field) {
    return read(rule.pack(), condition.type(), field);
  }

  private static FactsRead read(String pack, FactType type, Field field) {
    return new FactsRead(
        ConditionEnglish.path(type, field, pack),
        ConditionEnglish.label(type, field),
        type.label());
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("fact", fact);
    tree.put("label", label);
    tree.put("of", of);
    return tree;
  }
}
