package returns.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.dates.DateFunction;
import returns.diagnostics.Place;
import returns.rules.Operand;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/**
 * What stands to the right of an operator, altered in one thing.
 *
 * @param variables those in reach
 */
record OperandMutants(
    FactType type,
    Optional<Field> field,
    Lexicon lexicon,
    List<Operand.Variable> variables,
    Place place)
    implements Operand.Visitor<List<Variant<Operand>>> {

  /** The same day, a number of days later; a negative number: earlier. */
  static Operand moved(Operand day, int days) {
    DateFunction function = days < 0 ? DateFunction.MINUS_DAYS : DateFunction.PLUS_DAYS;
    return new Operand.Call(
        function, List.of(day, new Operand.Literal(Kind.NUMBER, Math.abs(days))));
  }

  private Variant<Operand> variant(Alteration alteration, Operand before, Operand after) {
    return new Variant<>(alteration, Written.of(before), Written.of(after), place, after);
  }

  @Override
  public List<Variant<Operand>> literal(Operand.Literal literal) {
    List<Variant<Operand>> found = new ArrayList<>();
    if (literal.value() instanceof Integer count) {
      for (int other : new int[] {count - 1, count + 1}) {
        if (other >= 0) {
          found.add(variant(Alteration.COUNT, literal, new Operand.Literal(Kind.NUMBER, other)));
        }
      }
    }
    if (literal.value() instanceof String word && field.isPresent()) {
      lexicon
          .another(type, field.get(), List.of(word))
          .map(other -> new Operand.Literal(literal.kind(), other))
          .ifPresent(other -> found.add(variant(Alteration.WORD, literal, other)));
    }
    return found;
  }

  @Override
  public List<Variant<Operand>> variable(Operand.Variable variable) {
    return variables.stream()
        .filter(other -> other.kind() == variable.kind() && other.slot() != variable.slot())
        .map(other -> variant(Alteration.NAMED_VALUE, variable, other))
        .toList();
  }

  @Override
  public List<Variant<Operand>> call(Operand.Call call) {
    List<Variant<Operand>> found = new ArrayList<>();
    found.add(variant(Alteration.DATE_FUNCTION, call, swapped(call)));
    for (int i = 0; i < call.arguments().size(); i++) {
      int number = i;
      for (Variant<Operand> argument : argument(call, i)) {
        found.add(argument.in(altered -> with(call, number, altered)));
      }
    }
    return found;
  }

  private List<Variant<Operand>> argument(Operand.Call call, int number) {
    Operand argument = call.arguments().get(number);
    if (call.function().arguments().get(number) != DateFunction.Argument.CALENDAR) {
      return argument.accept(this);
    }
    return argument instanceof Operand.Literal calendar
        ? lexicon.calendar(calendar.value().toString()).stream()
            .map(other -> new Operand.Literal(calendar.kind(), other))
            .map(other -> variant(Alteration.WORD, calendar, other))
            .toList()
        : List.of();
  }

  private static Operand with(Operand.Call call, int number, Operand argument) {
    List<Operand> arguments = new ArrayList<>(call.arguments());
    arguments.set(number, argument);
    return new Operand.Call(call.function(), arguments);
  }

  /** The function that is most easily mistaken for it, or the same day one day later. */
  private static Operand swapped(Operand.Call call) {
    return switch (call.function()) {
      case PLUS_DAYS -> with(call, DateFunction.LAST_DAY_BEGINNING_WITH);
      case LAST_DAY_BEGINNING_WITH, MINUS_DAYS -> with(call, DateFunction.PLUS_DAYS);
      case PLUS_MONTHS -> with(call, DateFunction.MINUS_MONTHS);
      case MINUS_MONTHS -> with(call, DateFunction.PLUS_MONTHS);
      case PLUS_YEARS -> with(call, DateFunction.BIRTHDAY);
      case BIRTHDAY -> with(call, DateFunction.PLUS_YEARS);
      case PLUS_WORKING_DAYS ->
          new Operand.Call(DateFunction.PLUS_DAYS, call.arguments().subList(0, 2));
      case NEXT_WORKING_DAY -> call.arguments().get(0);
      case GESTATION, DATE_OF -> moved(call, 1);
      case PLUS_HOURS ->
          new Operand.Call(
              DateFunction.PLUS_HOURS, List.of(call, new Operand.Literal(Kind.NUMBER, 1)));
    };
  }

  private static Operand with(Operand.Call call, DateFunction function) {
    return new Operand.Call(function, call.arguments());
  }
}
