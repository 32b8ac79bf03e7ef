package returns.explain;

import returns.rules.Operand;

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
    return variables.name(variable, number);
  }

  @Override
  public String call(Operand.Call call) {
    String from = of(call.arguments().get(0));
    return switch (call.function()) {
      case PLUS_DAYS -> "the day " + amount(call) + " days after " + from;
      case MINUS_DAYS -> "the day " + amount(call) + " days before " + from;
      case PLUS_MONTHS -> "the day " + amount(call) + " months after " + from;
      case MINUS_MONTHS -> "the day " + amount(call) + " months before " + from;
      case PLUS_YEARS -> "the day " + amount(call) + " years after " + from;
      case LAST_DAY_BEGINNING_WITH ->
          "the last of " + amount(call) + " days beginning with " + from;
      case BIRTHDAY ->
          "the day on which somebody born on " + from + " reaches the age of " + amount(call);
      case GESTATION ->
          "the day on which "
              + amount(call)
              + " weeks of pregnancy are complete, counted back from "
              + from;
      case PLUS_WORKING_DAYS ->
          "the day " + amount(call) + " working days (" + place(call, 2) + ") after " + from;
      case NEXT_WORKING_DAY -> "the first working day (" + place(call, 1) + ") on or after " + from;
      case DATE_OF -> "the day of " + from;
      case PLUS_HOURS -> "the time " + amount(call) + " hours after " + from;
    };
  }

  private String place(Operand.Call call, int argument) {
    return of(call.arguments().get(argument));
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
