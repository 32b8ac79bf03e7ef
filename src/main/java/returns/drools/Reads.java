package returns.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import returns.dates.DateFunction;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** What the left sides of rules read: types with their fields, variables, date functions. */
final class Reads {
  private final Map<FactType, Map<Integer, Field>> fields = new LinkedHashMap<>();
  private final Set<Operand.Variable> variables = new LinkedHashSet<>();
  private final Set<DateFunction> functions = new LinkedHashSet<>();
  private final List<PrintedType> types = new ArrayList<>();
  private final Set<Operand.Variable> arguments = new LinkedHashSet<>();
  private final Map<FactType, List<Field>> reckonedFrom = new LinkedHashMap<>();
  private int largestArgument;

  private Reads() {}

  static Reads of(List<Rule> rules) {
    Reads all = new Reads();
    rules.forEach(rule -> all.add(of(rule)));
    return all.complete();
  }

  static Reads of(Rule rule) {
    Reads reads = new Reads();
    rule.conditions().forEach(reads::add);
    // A bound field is read only where some comparison reads the variable.
    for (Condition condition : rule.conditions()) {
      condition.bindings().stream()
          .filter(reads.variables::contains)
          .map(Operand.Variable::field)
          .forEach(field -> reads.fieldsOf(condition.type()).put(field.index(), field));
      condition.bindings().stream()
          .filter(reads.arguments::contains)
          .map(Operand.Variable::field)
          .forEach(
              field ->
                  reads
                      .reckonedFrom
                      .computeIfAbsent(condition.type(), t -> new ArrayList<>())
                      .add(field));
    }
    return reads.complete();
  }

  private Reads complete() {
    fields.forEach((type, read) -> types.add(new PrintedType(type, List.copyOf(read.values()))));
    return this;
  }

  /** The types, each with the fields that are read, in the order of the vocabulary. */
  List<PrintedType> types() {
    return types;
  }

  /** The variables that some comparison reads. */
  Set<Operand.Variable> variables() {
    return variables;
  }

  Set<DateFunction> functions() {
    return functions;
  }

  /** The fields, by their types, that some date function takes. Of single rules only. */
  Map<FactType, List<Field>> reckonedFrom() {
    return reckonedFrom;
  }

  /** The largest count that is written as an argument of a date function. Of single rules only. */
  int largestArgument() {
    return largestArgument;
  }

  private void add(Condition condition) {
    condition.constraint().accept(new Collector(fieldsOf(condition.type())));
  }

  private void add(Reads other) {
    other.fields.forEach((type, read) -> fieldsOf(type).putAll(read));
    variables.addAll(other.variables);
    functions.addAll(other.functions);
  }

  private Map<Integer, Field> fieldsOf(FactType type) {
    return fields.computeIfAbsent(type, t -> new TreeMap<>());
  }

  private final class Collector implements Constraint.Visitor<Void>, Operand.Visitor<Void> {
    private final Map<Integer, Field> read;
    private int calls;

    private Collector(Map<Integer, Field> read) {
      this.read = read;
    }

    @Override
    public Void all(Constraint.All all) {
      all.parts().forEach(part -> part.accept(this));
      return null;
    }

    @Override
    public Void any(Constraint.Any any) {
      any.parts().forEach(part -> part.accept(this));
      return null;
    }

    @Override
    public Void not(Constraint.Not not) {
      return not.part().accept(this);
    }

    @Override
    public Void compare(Constraint.Compare compare) {
      read.put(compare.field().index(), compare.field());
      return compare.operand().accept(this);
    }

    @Override
    public Void among(Constraint.Among among) {
      read.put(among.field().index(), among.field());
      return null;
    }

    @Override
    public Void literal(Operand.Literal literal) {
      if (calls > 0 && literal.value() instanceof Integer count) {
        largestArgument = Math.max(largestArgument, Math.abs(count));
      }
      return null;
    }

    @Override
    public Void variable(Operand.Variable variable) {
      variables.add(variable);
      if (calls > 0) {
        arguments.add(variable);
      }
      return null;
    }

    @Override
    public Void call(Operand.Call call) {
      functions.add(call.function());
      calls++;
      call.arguments().forEach(argument -> argument.accept(this));
      calls--;
      return null;
    }
  }
}
