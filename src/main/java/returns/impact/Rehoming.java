package returns.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.DatedFact;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * Makes rules speak of the types of another library: types are equal only if they are the same
 * object, so that rules of two libraries can otherwise neither be compared nor stand together.
 *
 * @param types by name
 */
public record Rehoming(Map<String, FactType> types) {

  /** A type or a field that the other library does not have. */
  private static final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotThere(String name) {
      super(name, null, false, false);
    }
  }

  /** The same rule; empty if it reads what the other library does not have. */
  public Optional<Rule> rule(Rule rule) {
    try {
      return Optional.of(new OfRule().rule(rule));
    } catch (NotThere unreadable) {
      return Optional.empty();
    }
  }

  /** The same fact; empty if the other library does not have its type. */
  Optional<DatedFact> fact(DatedFact fact) {
    return Optional.ofNullable(types.get(fact.type().name()))
        .map(
            type ->
                new DatedFact(
                    type,
                    fact.fields(),
                    fact.starts(),
                    fact.ends(),
                    fact.known(),
                    fact.citations(),
                    fact.label()));
  }

  private FactType type(FactType type) {
    return Optional.ofNullable(types.get(type.name())).orElseThrow(() -> new NotThere(type.name()));
  }

  private static Field field(FactType type, Field field) {
    return type.field(field.name()).orElseThrow(() -> new NotThere(field.name()));
  }

  /** One rule, whose variables are known by their slots once they are bound. */
  private final class OfRule {
    private final Map<Integer, Operand.Variable> variables = new HashMap<>();

    Rule rule(Rule rule) {
      List<Condition> conditions = rule.conditions().stream().map(this::condition).toList();
      List<Conclusion> conclusions = rule.conclusions().stream().map(this::conclusion).toList();
      return rule.with(conditions, conclusions);
    }

    private Condition condition(Condition condition) {
      FactType type = type(condition.type());
      List<Operand.Variable> bindings =
          condition.bindings().stream().map(variable -> bound(type, variable)).toList();
      Constraint constraint =
          condition
              .constraint()
              .mapAtoms(compare -> compare(type, compare), among -> among(type, among));
      return new Condition(
          condition.quantifier(), type, bindings, constraint, condition.text(), condition.place());
    }

    private Operand.Variable bound(FactType type, Operand.Variable variable) {
      Operand.Variable at =
          new Operand.Variable(variable.name(), variable.slot(), field(type, variable.field()));
      variables.put(variable.slot(), at);
      return at;
    }

    private Constraint compare(FactType type, Constraint.Compare compare) {
      return new Constraint.Compare(
          field(type, compare.field()),
          compare.operator(),
          operand(compare.operand()),
          compare.place());
    }

    private static Constraint among(FactType type, Constraint.Among among) {
      return new Constraint.Among(field(type, among.field()), among.literals(), among.place());
    }

    private Operand operand(Operand operand) {
      return operand.mapVariables(
          variable ->
              Optional.ofNullable(variables.get(variable.slot()))
                  .orElseThrow(() -> new NotThere(variable.name())));
    }

    private Conclusion conclusion(Conclusion conclusion) {
      return new Conclusion(
          conclusion.verb(),
          conclusion.what(),
          conclusion.date().map(this::operand),
          conclusion.text(),
          conclusion.arguments().stream().map(this::operand).toList(),
          conclusion.lastDay().map(this::operand));
    }
  }
}
