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
    Map<Integer, Field> read = fieldsOf(condition.type());
    for (Constraint.Signed signed : condition.constraint().atoms()) {
      read.put(signed.atom().field().index(), signed.atom().field());
      if (signed.atom() instanceof Constraint.Compare compare) {
        add(compare.operand(), false);
      }
    }
  }

  private void add(Operand operand, boolean isArgument) {
    if (operand instanceof Operand.Variable variable) {
      variables.add(variable);
      if (isArgument) {
        arguments.add(variable);
      }
    } else if (operand instanceof Operand.Call call) {
      functions.add(call.function());
      call.arguments().forEach(argument -> add(argument, true));
    } else if (isArgument && ((Operand.Literal) operand).value() instanceof Integer count) {
      largestArgument = Math.max(largestArgument, Math.abs(count));
    }
  }

  private void add(Reads other) {
    other.fields.forEach((type, read) -> fieldsOf(type).putAll(read));
    variables.addAll(other.variables);
    functions.addAll(other.functions);
  }

  private Map<Integer, Field> fieldsOf(FactType type) {
    return fields.computeIfAbsent(type, t -> new TreeMap<>());
  }
}
