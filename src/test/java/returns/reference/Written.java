package returns.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.diagnostics.Place;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Fixture;
import returns.random.RandomSituations;
import returns.rules.Citation;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** Short words with which examples write rules and cases of the fixture's vocabulary. */
public final class Written {
  private static final Place PLACE = Place.ofFile("1-example.drl");

  private Written() {}

  public static Constraint all(Constraint... parts) {
    return new Constraint.All(List.of(parts));
  }

  public static Constraint any(Constraint... parts) {
    return new Constraint.Any(List.of(parts));
  }

  public static Constraint not(Constraint part) {
    return new Constraint.Not(part);
  }

  /** {@code field op value}, the value a literal or an operand. */
  public static Constraint is(FactType type, String field, String operator, Object value) {
    Field of = field(type, field);
    Operand operand =
        value instanceof Operand given ? given : new Operand.Literal(of.kind(), value);
    return new Constraint.Compare(of, Operator.written(operator).orElseThrow(), operand, PLACE);
  }

  public static Constraint among(FactType type, String field, String... words) {
    Field of = field(type, field);
    return new Constraint.Among(
        of, Arrays.stream(words).map(word -> new Operand.Literal(of.kind(), word)).toList(), PLACE);
  }

  public static Operand.Variable variable(int slot, FactType type, String field) {
    return new Operand.Variable("$" + field, slot, field(type, field));
  }

  public static Condition one(FactType type, Constraint constraint, Operand.Variable... bindings) {
    return condition(Condition.Quantifier.ONE, type, constraint, bindings);
  }

  public static Condition exists(FactType type, Constraint constraint) {
    return condition(Condition.Quantifier.EXISTS, type, constraint);
  }

  public static Condition none(FactType type, Constraint constraint) {
    return condition(Condition.Quantifier.NOT, type, constraint);
  }

  public static Condition established(String what) {
    return one(EngineTypes.ESTABLISHED, is(EngineTypes.ESTABLISHED, "what", "==", what));
  }

  private static Condition condition(
      Condition.Quantifier quantifier,
      FactType type,
      Constraint constraint,
      Operand.Variable... bindings) {
    return new Condition(quantifier, type, List.of(bindings), constraint, "", PLACE);
  }

  /** A rule that establishes {@code what}, in a stage. */
  public static Rule rule(int stage, String what, Condition... conditions) {
    Conclusion conclusion =
        new Conclusion(
            Conclusion.Verb.ESTABLISH,
            Optional.of(what),
            Optional.empty(),
            "So it is.",
            List.of(),
            Optional.empty());
    int slots = Arrays.stream(conditions).mapToInt(c -> c.bindings().size()).sum();
    return new Rule(
        "EX-" + stage + "-" + what,
        what,
        "example",
        stage,
        stage + "-example.drl",
        List.of(new Citation("example", "")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(conditions),
        List.of(conclusion),
        slots,
        PLACE);
  }

  public static RuleSet ruleSet(Rule... rules) {
    return new RuleSet(
        List.of(
            new Pack(
                "example",
                List.of(rules),
                Map.of(),
                Fixture.terms(),
                Optional.empty(),
                "0".repeat(64))));
  }

  /** An item that exists; fields and values alternate, what is not named is unknown. */
  public static Item item(FactType type, int number, Object... fieldsAndValues) {
    Object[] values = new Object[type.fields().size()];
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      values[field(type, (String) fieldsAndValues[i]).index()] = fieldsAndValues[i + 1];
    }
    String place = type.holder() == FactType.Holder.LIST ? "[" + number + "]" : "";
    return new Item(type, number, type.key() + place, true, values, List.of(), Item.Origin.CASE);
  }

  /** The item that stands for what a list does not say. */
  public static Item possible(FactType type, int number) {
    return RandomSituations.possible(type, number);
  }

  /** A case with these items, in which all rules are in force. */
  public static Situation situation(RuleSet rules, Item... items) {
    Map<FactType, List<Item>> byType = new LinkedHashMap<>();
    for (Item item : items) {
      byType.computeIfAbsent(item.type(), type -> new ArrayList<>()).add(item);
    }
    BitSet inForce = new BitSet();
    inForce.set(0, rules.rules().size());
    return new Situation(
        rules,
        Fixture.DAYS.get(5),
        byType,
        Map.of("example", item(rules.packs().get(0).termsType(), 0)),
        Map.of("example", List.of()),
        Fixture.CALENDARS,
        inForce,
        new BitSet());
  }

  private static Field field(FactType type, String name) {
    return type.field(name).orElseThrow();
  }
}
