package returns.random;

import java.util.ArrayList;
import java.util.List;
import returns.dates.DateFunction;
import returns.diagnostics.Place;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** Random constraints and operands over the variables in reach. */
final class RandomConstraints {
  static final Place PLACE = Place.ofFile("1-random.drl");

  private final Draw draw;
  private final List<Operand.Variable> variables;

  RandomConstraints(Draw draw, List<Operand.Variable> variables) {
    this.draw = draw;
    this.variables = variables;
  }

  /** Mostly one or two comparisons; sometimes a nest of {@code && || !}. */
  Constraint constraint(FactType type, boolean mayBeEmpty) {
    int parts = Math.max(mayBeEmpty ? 0 : 1, draw.weighted(List.of(0, 1, 2, 3), 5, 60, 27, 8));
    if (parts == 1) {
      return part(type, 2);
    }
    List<Constraint> all = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      Constraint part = part(type, 2);
      all.addAll(part instanceof Constraint.All inner ? inner.parts() : List.of(part));
    }
    return new Constraint.All(all);
  }

  private Constraint part(FactType type, int depth) {
    if (depth == 0 || draw.percent(70)) {
      return atom(type);
    }
    if (draw.percent(30)) {
      return new Constraint.Not(part(type, depth - 1));
    }
    boolean any = draw.percent(70);
    List<Constraint> parts = new ArrayList<>();
    while (parts.size() < 2 || draw.percent(25)) {
      Constraint part = part(type, depth - 1);
      boolean same = any ? part instanceof Constraint.Any : part instanceof Constraint.All;
      parts.add(same ? atom(type) : part);
    }
    return any ? new Constraint.Any(parts) : new Constraint.All(parts);
  }

  private Constraint atom(FactType type) {
    List<Field> fields = type.fields();
    List<Field> days = fields.stream().filter(this::isDayInReach).toList();
    while (true) {
      // The first fields twice as often: many literals on one field are what an index needs.
      Field field =
          draw.percent(50) ? draw.pick(fields) : fields.get(draw.below(2) % fields.size());
      boolean day = !days.isEmpty() && draw.percent(30);
      Constraint atom = atom(day ? draw.pick(days) : field);
      if (atom != null) {
        return atom;
      }
    }
  }

  /** Whether it is a day or a time, and a variable of its kind is there to compare it with. */
  private boolean isDayInReach(Field field) {
    return (field.kind() == Kind.DATE || field.kind() == Kind.TIME)
        && variable(field.kind()) != null;
  }

  /** A comparison of this field, or null if nothing in reach compares with it. */
  Constraint atom(Field field) {
    boolean literals =
        switch (field.kind()) {
          case TRUTH, NUMBER, WORD, STATE -> true;
          case REFERENCE, DATE, TIME -> false;
        };
    if (literals && draw.percent(15) && field.kind() != Kind.TRUTH) {
      return new Constraint.Among(field, someLiterals(field), PLACE);
    }
    Operand operand = literals && draw.percent(70) ? literal(field) : operand(field.kind(), 2);
    if (operand == null) {
      return literals ? new Constraint.Compare(field, Operator.EQUAL, literal(field), PLACE) : null;
    }
    return new Constraint.Compare(field, operator(field.kind()), operand, PLACE);
  }

  private List<Operand.Literal> someLiterals(Field field) {
    List<Operand.Literal> some = new ArrayList<>();
    for (Object value : draw.shuffled(Fixture.pool(field)).subList(0, 2)) {
      some.add(new Operand.Literal(field.kind(), value));
    }
    return some;
  }

  private Operand.Literal literal(Field field) {
    return new Operand.Literal(field.kind(), draw.pick(Fixture.pool(field)));
  }

  private Operator operator(Kind kind) {
    if (!kind.isOrdered()) {
      return draw.percent(70) ? Operator.EQUAL : Operator.UNEQUAL;
    }
    return draw.pick(List.of(Operator.values()));
  }

  /** A variable of this kind or, for days and times, a call; null if there is none. */
  Operand operand(Kind kind, int depth) {
    boolean callable = kind == Kind.DATE || kind == Kind.TIME;
    Operand call = callable && depth > 0 && draw.percent(60) ? call(kind, depth) : null;
    return call != null ? call : variable(kind);
  }

  private Operand.Variable variable(Kind kind) {
    List<Operand.Variable> of = variables.stream().filter(v -> v.kind() == kind).toList();
    return of.isEmpty() ? null : draw.pick(of);
  }

  private Operand call(Kind kind, int depth) {
    DateFunction function = function(kind);
    List<Operand> arguments = new ArrayList<>();
    for (DateFunction.Argument argument : function.arguments()) {
      Operand operand =
          switch (argument) {
            case DATE -> operand(Kind.DATE, depth - 1);
            case TIME -> operand(Kind.TIME, depth - 1);
            case NUMBER -> number(function);
            case CALENDAR -> calendar();
          };
      if (operand == null) {
        return null;
      }
      arguments.add(operand);
    }
    return new Operand.Call(function, arguments);
  }

  private DateFunction function(Kind kind) {
    if (kind == Kind.TIME) {
      return DateFunction.PLUS_HOURS;
    }
    if (variable(Kind.TIME) != null && draw.percent(25)) {
      return DateFunction.DATE_OF;
    }
    return draw.pick(
        java.util.Arrays.stream(DateFunction.values())
            .filter(f -> f.result() == DateFunction.Result.DATE)
            .toList());
  }

  private Operand number(DateFunction function) {
    Operand.Variable variable = draw.percent(60) ? variable(Kind.NUMBER) : null;
    int most = function == DateFunction.GESTATION ? 41 : function.arguments().size() > 2 ? 12 : 31;
    return variable != null ? variable : new Operand.Literal(Kind.NUMBER, draw.below(most));
  }

  private Operand calendar() {
    List<Operand.Variable> places =
        variables.stream().filter(v -> v.field().name().equals("place")).toList();
    return !places.isEmpty() && draw.percent(50)
        ? draw.pick(places)
        : new Operand.Literal(Kind.REFERENCE, draw.pick(List.of("north", "south")));
  }
}
