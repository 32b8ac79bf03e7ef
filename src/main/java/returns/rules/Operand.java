package returns.rules;

import java.util.List;
import java.util.function.Function;
import returns.dates.DateFunction;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** What stands to the right of an operator, or fills a text. */
public sealed interface Operand {
  /** What it gives. */
  Kind kind();

  /** Calls the method for what it is. */
  <R> R accept(Visitor<R> visitor);

  /** The variables in it, in the order of its text; one that stands twice, twice. */
  List<Variable> variables();

  /** The same operand with something else in the place of each variable. */
  default Operand mapVariables(Function<Variable, Operand> other) {
    return accept(
        new Visitor<>() {
          @Override
          public Operand literal(Literal literal) {
            return literal;
          }

          @Override
          public Operand variable(Variable variable) {
            return other.apply(variable);
          }

          @Override
          public Operand call(Call call) {
            return new Call(
                call.function(), call.arguments().stream().map(a -> a.accept(this)).toList());
          }
        });
  }

  /** One method for each sort of operand. */
  interface Visitor<R> {
    R literal(Literal literal);

    R variable(Variable variable);

    R call(Call call);
  }

  /** A closed word, true or false, a small count, or the name of a term, conclusion or calendar. */
  record Literal(Kind kind, Object value) implements Operand {
    @Override
    public List<Variable> variables() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.literal(this);
    }
  }

  /**
   * A variable that an earlier binding of the rule gave.
   *
   * @param name with its dollar sign
   * @param slot its number in the rule, from 0, in the order of the bindings
   * @param field the field that it was bound to
   */
  record Variable(String name, int slot, Field field) implements Operand {
    @Override
    public Kind kind() {
      return field.kind();
    }

    @Override
    public List<Variable> variables() {
      return List.of(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.variable(this);
    }
  }

  /** A call of a date function; calls nest at most two deep. */
  record Call(DateFunction function, List<Operand> arguments) implements Operand {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Kind kind() {
      return switch (function.result()) {
        case DATE -> Kind.DATE;
        case TIME -> Kind.TIME;
      };
    }

    @Override
    public List<Variable> variables() {
      return arguments.stream().flatMap(argument -> argument.variables().stream()).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }
}
