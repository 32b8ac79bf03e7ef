package returns.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.diagnostics.Place;
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
      return new Rule(
          rule.id(),
          rule.title(),
          rule.pack(),
          rule.stage(),
          rule.file(),
          rule.citations(),
          rule.from(),
          rule.until(),
          rule.uncommenced(),
          rule.follows(),
          rule.tested(),
          conditions,
          conclusions,
          rule.slots(),
          rule.place());
    }

    private Condition condition(Condition condition) {
      FactType type = type(condition.type());
      List<Operand.Variable> bindings =
          condition.bindings().stream().map(variable -> bound(type, variable)).toList();
      Constraint constraint = condition.constraint().accept(new OfConstraint(type, variables));
      return new Condition(
          condition.quantifier(), type, bindings, constraint, condition.text(), condition.place());
    }

    private Operand.Variable bound(FactType type, Operand.Variable variable) {
      Operand.Variable at =
          new Operand.Variable(variable.name(), variable.slot(), field(type, variable.field()));
      variables.put(variable.slot(), at);
      return at;
    }

    private Conclusion conclusion(Conclusion conclusion) {
      OfOperand operand = new OfOperand(variables);
      return new Conclusion(
          conclusion.verb(),
          conclusion.what(),
          conclusion.date().map(o -> o.accept(operand)),
          conclusion.text(),
          conclusion.arguments().stream().map(o -> o.accept(operand)).toList(),
          conclusion.lastDay().map(o -> o.accept(operand)));
    }
  }

  private record OfConstraint(FactType type, Map<Integer, Operand.Variable> variables)
      implements Constraint.Visitor<Constraint> {
    @Override
    public Constraint all(Constraint.All all) {
      return new Constraint.All(parts(all.parts()));
    }

    @Override
    public Constraint any(Constraint.Any any) {
      return new Constraint.Any(parts(any.parts()));
    }

    private List<Constraint> parts(List<Constraint> parts) {
      return parts.stream().map(part -> part.accept(this)).toList();
    }

    @Override
    public Constraint not(Constraint.Not not) {
      return new Constraint.Not(not.part().accept(this));
    }

    @Override
    public Constraint compare(Constraint.Compare compare) {
      return new Constraint.Compare(
          field(type, compare.field()),
          compare.operator(),
          compare.operand().accept(new OfOperand(variables)),
          compare.place());
    }

    @Override
    public Constraint among(Constraint.Among among) {
      return new Constraint.Among(field(type, among.field()), among.literals(), among.place());
    }
  }

  private record OfOperand(Map<Integer, Operand.Variable> variables)
      implements Operand.Visitor<Operand> {
    @Override
    public Operand literal(Operand.Literal literal) {
      return literal;
    }

    @Override
    public Operand variable(Operand.Variable variable) {
      return Optional.ofNullable(variables.get(variable.slot()))
          .orElseThrow(() -> new NotThere(variable.name()));
    }

    @Override
    public Operand call(Operand.Call call) {
      return new Operand.Call(
          call.function(), call.arguments().stream().map(a -> a.accept(this)).toList());
    }
  }

  /** What stands for every place where places are not compared. */
  static final Place NOWHERE = Place.ofFile("");
}
