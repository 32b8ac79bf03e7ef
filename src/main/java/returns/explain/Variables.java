package returns.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * How the variables of a rule are called: by the label of what they were bound to, and where that
 * would be unclear also by the number of the condition that bound them.
 */
final class Variables {
  /** Where a variable was bound. */
  private record Binding(int number, Condition condition) {}

  private final List<Condition> conditions = new ArrayList<>();
  private final Map<Integer, Binding> bySlot = new HashMap<>();

  /** By label the items that a rule speaks of with it: by condition, or one for a single type. */
  private final Map<String, Set<String>> spoken = new HashMap<>();

  /** How variables are called. */
  private final Manner manner;

  private Variables(Manner manner) {
    this.manner = manner;
  }

  /** As traces call them, whose conditions have numbers. */
  static Variables of(Rule rule) {
    return of(rule, Manner.NUMBERED);
  }

  static Variables of(Rule rule, Manner manner) {
    Variables variables = new Variables(manner);
    for (int i = 0; i < rule.conditions().size(); i++) {
      Condition condition = rule.conditions().get(i);
      variables.conditions.add(condition);
      for (Operand.Variable variable : condition.bindings()) {
        variables.bySlot.put(variable.slot(), new Binding(i + 1, condition));
        variables.speak(condition.type(), variable.field(), i + 1);
      }
      for (Field field : Comparisons.fieldsOf(condition.constraint())) {
        variables.speak(condition.type(), field, i + 1);
      }
    }
    return variables;
  }

  private void speak(FactType type, Field field, int number) {
    String item = Labels.isUnique(type) ? type.name() : type.name() + number;
    spoken.computeIfAbsent(label(type, field), label -> new HashSet<>()).add(item);
  }

  /** The type that a variable's field belongs to. */
  FactType type(Operand.Variable variable) {
    return bySlot.get(variable.slot()).condition().type();
  }

  /**
   * The name of a variable, as a noun.
   *
   * @param number the number of the condition that says it, from 1; 0 for a conclusion
   */
  String name(Operand.Variable variable, int number) {
    Binding binding = bySlot.get(variable.slot());
    FactType type = binding.condition().type();
    if (type == EngineTypes.COVERED_STATE) {
      return manner.state().orElse(type.label());
    }
    Optional<String> term = term(variable);
    if (term.isPresent()) {
      return value(variable).orElse("the term " + term.get());
    }
    String label = label(type, variable.field());
    if (binding.number() == number) {
      return label;
    }
    boolean clear = spoken.get(label).size() == 1;
    if (Labels.isUnique(type)) {
      return clear ? label : label + (manner.isSentence() ? " (of " : " (") + type.label() + ")";
    }
    String item = manner.item(conditions, binding.number());
    if (Labels.hasPronoun(label)) {
      return Labels.about(label, item);
    }
    return clear ? label : label + " (of " + item + ")";
  }

  /** What fills a text, which says the unit itself. */
  String argument(Operand.Variable variable) {
    return manner.isSentence()
        ? term(variable).map(manner::number).orElseGet(() -> name(variable, 0))
        : name(variable, 0);
  }

  Manner manner() {
    return manner;
  }

  /** What a field is called. */
  String label(FactType type, Field field) {
    return manner.label(type, field);
  }

  /** The value of the term that a variable holds, where values are told. */
  Optional<String> value(Operand.Variable variable) {
    return term(variable).flatMap(manner::value);
  }

  /** A number that a variable holds, before a unit: the name of its term, or what it is. */
  String amount(Operand.Variable variable, int number) {
    return term(variable).orElseGet(() -> "(" + name(variable, number) + ")");
  }

  /** The term whose value a variable holds. */
  private Optional<String> term(Operand.Variable variable) {
    Condition condition = bySlot.get(variable.slot()).condition();
    if (Labels.isTerms(condition.type())) {
      return Optional.of(variable.field().name());
    }
    boolean isValue = variable.field().name().startsWith(EngineTypes.VALUE);
    return condition.type() == EngineTypes.TERM_VERSION && isValue
        ? termNamed(condition.constraint())
        : Optional.empty();
  }

  /** The term that {@code TermVersion( name == "…", … )} is about. */
  static Optional<String> termNamed(Constraint constraint) {
    List<Constraint> parts = new ArrayList<>(Comparisons.conjuncts(constraint));
    return parts.stream()
        .flatMap(part -> Comparisons.comparison(part).stream())
        .filter(c -> c.field().name().equals("name") && c.operator() == Operator.EQUAL)
        .flatMap(c -> Comparisons.word(c.operand()).stream())
        .findFirst();
  }
}
