package returns.drools;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import returns.dates.DateFunction;
import returns.rules.Operand;

/**
 * Prints the right side of a comparison, at one end of the span of days that it leaves open.
 *
 * <p>All date functions are monotone in their date, so the ends of a result are the results of the
 * ends.
 *
 * @param own the variables that the pattern itself binds: they are printed as its fields
 */
record OperandPrinter(Set<Operand.Variable> own) {
  /** The global that holds the calendars of the situation. */
  static final String CALENDARS = "calendars";

  String print(Operand operand, End end) {
    return operand.accept(
        new Operand.Visitor<>() {
          @Override
          public String literal(Operand.Literal literal) {
            return Literals.print(literal);
          }

          @Override
          public String variable(Operand.Variable variable) {
            return own.contains(variable)
                ? Names.field(variable.field(), end)
                : Names.variable(variable, end);
          }

          @Override
          public String call(Operand.Call call) {
            String arguments =
                call.arguments().stream()
                    .map(argument -> print(argument, end))
                    .collect(Collectors.joining(", "));
            String last = takesCalendar(call.function()) ? ", " + CALENDARS : "";
            return call.function().word() + "(" + arguments + last + ")";
          }
        });
  }

  /**
   * Everything in it that can be unknown: each variable, and the result of each outer call, which
   * is unknown where a calendar does not reach.
   */
  List<String> unknowns(Operand operand) {
    Set<String> found = new LinkedHashSet<>();
    operand.variables().forEach(variable -> found.add(print(variable, End.FIRST)));
    if (operand instanceof Operand.Call) {
      found.add(print(operand, End.FIRST));
      found.add(print(operand, End.LAST));
    }
    return List.copyOf(found);
  }

  /** Whether it may be a span of days. */
  static boolean isPartial(Operand operand) {
    return operand.variables().stream().anyMatch(variable -> variable.field().partial());
  }

  private static boolean takesCalendar(DateFunction function) {
    return function.arguments().contains(DateFunction.Argument.CALENDAR);
  }
}
