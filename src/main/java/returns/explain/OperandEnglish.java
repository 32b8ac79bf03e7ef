package returns.explain;

import returns.rules.Operand;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * An operand in words.
 *
 * @param number the number of the condition that says it, from 1; 0 for a conclusion
 */
record OperandEnglish(Variables variables, int number) implements Operand.Visitor<String> {

  String of(Operand operand) {
    return operand.accept(this);
  }

  @Override
  public String literal(Operand.Literal literal) {
    return Labels.literal(literal);
  }

  @Override
  public String variable(Operand.Variable variable) {
    return number == 0 ? variables.argument(variable) : variables.name(variable, number);
  }

  @Override
  public String call(Operand.Call call) {
    String from = of(call.arguments().get(0));
    return switch (call.function()) {
      case PLUS_DAYS -> "the day " + quantity(call, "days") + " after " + from;
      case MINUS_DAYS -> "the day " + quantity(call, "days") + " before " + from;
      case PLUS_MONTHS -> "the day " + quantity(call, "months") + " after " + from;
      case MINUS_MONTHS -> "the day " + quantity(call, "months") + " before " + from;
      case PLUS_YEARS -> "the day " + quantity(call, "years") + " after " + from;
      case LAST_DAY_BEGINNING_WITH ->
          "the last of " + quantity(call, "days") + " beginning with " + from;
      case BIRTHDAY ->
          "the day on which somebody born on "
              + from
              + " reaches the age of "
              + quantity(call, "").strip();
      case GESTATION ->
          "the day on which "
              + quantity(call, "weeks")
              + " of pregnancy are complete, counted back from "
              + from;
      case PLUS_WORKING_DAYS ->
          "the day " + quantity(call, "working days") + " (" + place(call, 2) + ") after " + from;
      case NEXT_WORKING_DAY -> "the first working day (" + place(call, 1) + ") on or after " + from;
      case DATE_OF -> "the day of " + from;
      case PLUS_HOURS -> "the time " + quantity(call, "hours") + " after " + from;
    };
  }

  private String place(Operand.Call call, int argument) {
    return of(call.arguments().get(argument));
  }

  /** Whether what is said stands by itself. */
  boolean isSentence() {
    return variables.manner().isSentence();
  }

  /** Whether an operand is the state of the arrangement, and a sentence can name that. */
  boolean isStateOfArrangement(Operand operand) {
    return isSentence()
        && operand instanceof Operand.Variable variable
        && variables.type(variable) == EngineTypes.COVERED_STATE;
  }

  /** What a field is called here. */
  String label(FactType type, Field field) {
    return variables.label(type, field);
  }

  /** How many of a unit: by the name of the term, or by its value, which says its unit itself. */
  private String quantity(Operand.Call call, String unit) {
    return call.arguments().get(1).variables().stream()
        .findFirst()
        .flatMap(variables::value)
        .orElseGet(() -> amount(call) + " " + unit);
  }

  private String amount(Operand.Call call) {
    return call.arguments()
        .get(1)
        .accept(
            new Operand.Visitor<>() {
              @Override
              public String literal(Operand.Literal literal) {
                return Labels.literal(literal);
              }

              @Override
              public String variable(Operand.Variable variable) {
                return variables.amount(variable, number);
              }

              @Override
              public String call(Operand.Call inner) {
                return "(" + OperandEnglish.this.call(inner) + ")";
              }
            });
  }
}
