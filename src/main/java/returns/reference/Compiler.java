package returns.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.Field;

/** Turns one rule into patterns whose variables name a condition and a field. */
final class Compiler implements Constraint.Visitor<Demand>, Operand.Visitor<Value> {
  private final Sources.Plan sources;
  private final ThreeValues values;

  /** By slot: where the variable is read. */
  private final Map<Integer, Value> variables = new HashMap<>();

  private Compiler(Sources.Plan sources, ThreeValues values) {
    this.sources = sources;
    this.values = values;
  }

  static Pattern[] patterns(Rule rule, Sources.Plan sources, ThreeValues values) {
    Compiler compiler = new Compiler(sources, values);
    List<Pattern> patterns = new ArrayList<>();
    for (Condition condition : rule.conditions()) {
      patterns.add(compiler.pattern(rule, condition, patterns.size()));
    }
    return patterns.toArray(Pattern[]::new);
  }

  private Pattern pattern(Rule rule, Condition condition, int number) {
    for (Operand.Variable variable : condition.bindings()) {
      variables.put(variable.slot(), new Value.Bound(number, variable.field()));
    }
    return new Pattern(
        number,
        condition.quantifier(),
        sources.number(condition.type(), rule.pack()),
        condition.bindings().stream().map(Operand.Variable::field).toArray(Field[]::new),
        condition.constraint().accept(this),
        values);
  }

  @Override
  public Demand all(Constraint.All all) {
    return new Demand.All(parts(all.parts()));
  }

  @Override
  public Demand any(Constraint.Any any) {
    return new Demand.Any(parts(any.parts()));
  }

  private Demand[] parts(List<Constraint> parts) {
    return parts.stream().map(part -> part.accept(this)).toArray(Demand[]::new);
  }

  @Override
  public Demand not(Constraint.Not not) {
    return new Demand.Not(not.part().accept(this), values);
  }

  @Override
  public Demand compare(Constraint.Compare compare) {
    Value operand = compare.operand().accept(this);
    return new Demand.Compare(compare.field(), compare.operator(), operand, values);
  }

  @Override
  public Demand among(Constraint.Among among) {
    Object[] literals = among.literals().stream().map(Operand.Literal::value).toArray();
    return new Demand.Among(among.field(), literals, values);
  }

  @Override
  public Value literal(Operand.Literal literal) {
    return new Value.Constant(literal.value());
  }

  @Override
  public Value variable(Operand.Variable variable) {
    Value bound = variables.get(variable.slot());
    if (bound == null) {
      throw new IllegalArgumentException("a variable that nothing binds: " + variable.name());
    }
    return bound;
  }

  @Override
  public Value call(Operand.Call call) {
    Value[] arguments =
        call.arguments().stream().map(argument -> argument.accept(this)).toArray(Value[]::new);
    return new Value.Call(call.function(), arguments);
  }
}
