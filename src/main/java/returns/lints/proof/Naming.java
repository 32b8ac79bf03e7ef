package returns.lints.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;

/** Names the items that a rule's conditions speak of, and so every fact that it reads. */
public final class Naming {
  private final Rule rule;
  private final List<String> items;
  private final Map<Integer, Value> bySlot = new HashMap<>();

  /**
   * Names by another rule's names.
   *
   * @param items by condition; one that is not named yet is null
   */
  Naming(Rule rule, List<String> items) {
    this.rule = rule;
    this.items = new ArrayList<>(items);
    for (int i = 0; i < items.size(); i++) {
      bind(i, items.get(i), bySlot);
    }
  }

  /** A rule's own names. */
  public static Naming of(Rule rule) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < rule.conditions().size(); i++) {
      items.add(ownItem(rule, i));
    }
    return new Naming(rule, items);
  }

  /** The name of a condition's item: that of its type where every case has exactly one. */
  static String ownItem(Rule rule, int condition) {
    FactType type = rule.conditions().get(condition).type();
    return isOne(type) ? onlyItem(rule, type) : "#" + condition;
  }

  /** Whether every case has exactly one certain item of a type. */
  public static boolean isOne(FactType type) {
    return type.holder() == FactType.Holder.SINGLE
        || type == EngineTypes.COVERED_STATE
        || type.name().equals(EngineTypes.TERMS);
  }

  /** The one item of such a type; each pack has terms of its own. */
  public static String onlyItem(Rule rule, FactType type) {
    return type.name().equals(EngineTypes.TERMS) ? terms(rule.pack()) : type.name();
  }

  /** The name of the terms of a pack. */
  static String terms(String pack) {
    return EngineTypes.TERMS + " of " + pack;
  }

  /** The name of a condition's item. */
  public String item(int condition) {
    return items.get(condition);
  }

  private void bind(int condition, String item, Map<Integer, Value> into) {
    for (Operand.Variable variable : rule.conditions().get(condition).bindings()) {
      into.put(variable.slot(), item == null ? null : new Value.Fact(item, variable.field()));
    }
  }

  /** What a condition asks of its item. */
  public Formula formula(int condition) {
    return formula(condition, items.get(condition));
  }

  /** What a condition asks of another item of its type. */
  public Formula formula(int condition, String item) {
    return formula(condition, rule.conditions().get(condition).constraint(), false, item);
  }

  /** What a part of a condition asks of an item. */
  Formula part(int condition, Constraint constraint, boolean negated, String item) {
    return formula(condition, constraint, negated, item);
  }

  private Formula formula(int condition, Constraint constraint, boolean negated, String item) {
    Map<Integer, Value> slots = new HashMap<>(bySlot);
    bind(condition, item, slots);
    return constraint.accept(new Reader(item, slots, negated));
  }

  /** What an operand stands for. */
  public Value value(Operand operand) {
    return operand.accept(new Operands(bySlot));
  }

  /** What each condition asks that speaks of an item that is there. */
  public List<Formula> positive() {
    List<Formula> formulas = new ArrayList<>();
    for (int i = 0; i < rule.conditions().size(); i++) {
      if (rule.conditions().get(i).quantifier() != Condition.Quantifier.NOT) {
        formulas.add(formula(i));
      }
    }
    return formulas;
  }

  private record Operands(Map<Integer, Value> slots) implements Operand.Visitor<Value> {
    @Override
    public Value literal(Operand.Literal literal) {
      return new Value.Given(literal.kind(), literal.value());
    }

    @Override
    public Value variable(Operand.Variable variable) {
      Value value = slots.get(variable.slot());
      return value != null ? value : new Value.Fact(variable.name() + "?", variable.field());
    }

    @Override
    public Value call(Operand.Call call) {
      return new Value.Called(
          call.function(), call.arguments().stream().map(a -> a.accept(this)).toList());
    }
  }

  private record Reader(String item, Map<Integer, Value> slots, boolean negated)
      implements Constraint.Visitor<Formula> {
    private List<Formula> parts(List<Constraint> parts) {
      return parts.stream().map(part -> part.accept(this)).toList();
    }

    @Override
    public Formula all(Constraint.All all) {
      List<Formula> parts = parts(all.parts());
      return negated ? new Formula.Any(parts) : new Formula.All(parts);
    }

    @Override
    public Formula any(Constraint.Any any) {
      List<Formula> parts = parts(any.parts());
      return negated ? new Formula.All(parts) : new Formula.Any(parts);
    }

    @Override
    public Formula not(Constraint.Not not) {
      return not.part().accept(new Reader(item, slots, !negated));
    }

    @Override
    public Formula compare(Constraint.Compare compare) {
      Value left = new Value.Fact(item, compare.field());
      Value right = compare.operand().accept(new Operands(slots));
      Operator operator = negated ? Negation.of(compare.operator()) : compare.operator();
      if (right instanceof Value.Given given && !given.isOrdered()) {
        return new Formula.Among(left, Set.of(given.value()), operator == Operator.EQUAL);
      }
      return new Formula.Compare(left, operator, right);
    }

    @Override
    public Formula among(Constraint.Among among) {
      Set<Object> values =
          among.literals().stream().map(Operand.Literal::value).collect(Collectors.toSet());
      return new Formula.Among(new Value.Fact(item, among.field()), values, !negated);
    }
  }
}
