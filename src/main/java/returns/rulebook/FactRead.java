package returns.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import returns.explain.ConditionEnglish;
import returns.rules.Condition;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** A field that a rule reads, of what cases or arrangements state. */
public record FactRead(FactType type, Field field) {

  /** What a rule reads, each field once, in the order of its text. */
  static List<FactRead> of(Rule rule) {
    Set<FactRead> all = new LinkedHashSet<>();
    for (Condition condition : rule.conditions()) {
      if (isFact(condition.type())) {
        for (Field field : ConditionEnglish.fields(condition)) {
          all.add(new FactRead(condition.type(), field));
        }
        for (Operand.Variable variable : condition.bindings()) {
          all.add(new FactRead(condition.type(), variable.field()));
        }
      }
    }
    return new ArrayList<>(all);
  }

  /** Terms and conclusions have indexes of their own; the state of an arrangement is no fact. */
  private static boolean isFact(FactType type) {
    return !type.name().equals(EngineTypes.TERMS)
        && type != EngineTypes.TERM_VERSION
        && type != EngineTypes.ESTABLISHED
        && type != EngineTypes.COVERED_STATE;
  }

  /** What the field is, in the words of the vocabulary. */
  public String label() {
    return field.label().isBlank() ? field.name() : field.label();
  }

  /** As rules name it. */
  public String name() {
    return type.name() + "." + field.name();
  }
}
