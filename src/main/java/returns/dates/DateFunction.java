package returns.dates;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The closed set of functions that a rule may call on dates.
 *
 * <p>All are monotone in their date; month ends clip; an unknown argument gives an unknown result.
 */
public enum DateFunction {
  PLUS_DAYS("plusDays", Result.DATE, Argument.DATE, Argument.NUMBER),
  MINUS_DAYS("minusDays", Result.DATE, Argument.DATE, Argument.NUMBER),
  PLUS_MONTHS("plusMonths", Result.DATE, Argument.DATE, Argument.NUMBER),
  MINUS_MONTHS("minusMonths", Result.DATE, Argument.DATE, Argument.NUMBER),
  PLUS_YEARS("plusYears", Result.DATE, Argument.DATE, Argument.NUMBER),
  /** The last of n days of which the given day is the first. */
  LAST_DAY_BEGINNING_WITH("lastDayBeginningWith", Result.DATE, Argument.DATE, Argument.NUMBER),
  /** The day on which an age is reached; 29 February becomes 1 March. */
  BIRTHDAY("birthday", Result.DATE, Argument.DATE, Argument.NUMBER),
  /** The day on which so many weeks of pregnancy are complete; the due date is at 40 weeks. */
  GESTATION("gestation", Result.DATE, Argument.DATE, Argument.NUMBER),
  PLUS_WORKING_DAYS(
      "plusWorkingDays", Result.DATE, Argument.DATE, Argument.NUMBER, Argument.CALENDAR),
  /** The day itself if it is a working day, else the next one that is. */
  NEXT_WORKING_DAY("nextWorkingDay", Result.DATE, Argument.DATE, Argument.CALENDAR),
  DATE_OF("dateOf", Result.DATE, Argument.TIME),
  /** Hours on the real clock of the United Kingdom. */
  PLUS_HOURS("plusHours", Result.TIME, Argument.TIME, Argument.NUMBER);

  /** What a function takes. */
  public enum Argument {
    DATE,
    TIME,
    NUMBER,
    CALENDAR
  }

  /** What a function gives. */
  public enum Result {
    DATE,
    TIME
  }

  private final String word;
  private final Result result;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Argument> arguments;

  DateFunction(String word, Result result, Argument... arguments) {
    this.word = word;
    this.result = result;
    this.arguments = List.of(arguments);
  }

  /** The name in rule files. */
  public String word() {
    return word;
  }

  /** What it gives. */
  public Result result() {
    return result;
  }

  /** What it takes, in order. */
  public List<Argument> arguments() {
    return arguments;
  }

  /** The function of that name in rule files. */
  public static Optional<DateFunction> named(String word) {
    return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
  }
}
