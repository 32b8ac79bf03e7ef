package returns.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import returns.dates.DateFunction;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.rules.Operand;
import returns.rules.Term;
import returns.vocabulary.Kind;

/** Turns variables and calls into operands, with their kinds checked. */
final class OperandChecker {
  private static final int DEEPEST_CALLS = 2;

  private final Report report;
  private final Context context;
  private final Scope scope;

  OperandChecker(Report report, Context context, Scope scope) {
    this.report = report;
    this.context = context;
    this.scope = scope;
  }

  Place place(Value value) {
    return report.place(value.first(), value.last());
  }

  Operand.Variable variable(Value.Use use) {
    return scope.use(use.token());
  }

  /** A variable or a call, as the right side of a rule takes them. */
  Operand filling(Value value) {
    return value.accept(
        new Value.Visitor<>() {
          @Override
          public Operand text(Value.Text text) {
            throw literal(text);
          }

          @Override
          public Operand number(Value.Count number) {
            throw literal(number);
          }

          @Override
          public Operand truth(Value.Truth truth) {
            throw literal(truth);
          }

          @Override
          public Operand use(Value.Use use) {
            return variable(use);
          }

          @Override
          public Operand call(Value.FunctionCall call) {
            return OperandChecker.this.call(call);
          }

          @Override
          public Operand field(Value.FieldName field) {
            throw bareName(field);
          }
        });
  }

  private Stop literal(Value value) {
    return report.stop(
        Lint.CONCLUSION_ARGUMENTS,
        place(value),
        value.first().described() + " stands where a variable or a date function should",
        "write the words into the text itself; bind what comes from the case");
  }

  Stop bareName(Value.FieldName field) {
    return report.stop(
        Lint.FIELD_ON_THE_RIGHT,
        field.token(),
        "the name " + field.token().text() + " stands where a value should",
        "bind the field, as in $"
            + field.token().text()
            + " : "
            + field.token().text()
            + ", and write $"
            + field.token().text());
  }

  Operand.Call call(Value.FunctionCall call) {
    return call(call, 1);
  }

  private Operand.Call call(Value.FunctionCall call, int depth) {
    DateFunction function = function(call.name());
    if (depth > DEEPEST_CALLS) {
      throw report.stop(
          Lint.NESTED_CALLS,
          call.name(),
          "calls are nested more than two deep",
          "divide the rule in two");
    }
    List<DateFunction.Argument> wanted = function.arguments();
    if (call.arguments().size() != wanted.size()) {
      throw report.stop(
          Lint.FUNCTION_ARGUMENTS,
          place(call),
          function.word()
              + " takes "
              + wanted.size()
              + (wanted.size() == 1 ? " argument" : " arguments")
              + ", found "
              + call.arguments().size(),
          "write " + shape(function));
    }
    List<Operand> arguments = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      arguments.add(argument(function, wanted.get(i), call.arguments().get(i), depth));
    }
    return new Operand.Call(function, arguments);
  }

  private DateFunction function(Token name) {
    Optional<DateFunction> function = DateFunction.named(name.text());
    if (function.isPresent()) {
      return function.get();
    }
    List<String> known = Stream.of(DateFunction.values()).map(DateFunction::word).toList();
    throw report.stop(
        Lint.UNKNOWN_FUNCTION,
        name,
        "there is no date function " + name.text(),
        NearNames.help(name.text(), known),
        NearNames.certain(name.text(), known));
  }

  private static String shape(DateFunction function) {
    List<String> names =
        function.arguments().stream()
            .map(
                argument ->
                    switch (argument) {
                      case DATE -> "date";
                      case TIME -> "time";
                      case NUMBER -> "number";
                      case CALENDAR -> "calendar";
                    })
            .toList();
    return function.word() + "(" + String.join(", ", names) + ")";
  }

  private Operand argument(
      DateFunction function, DateFunction.Argument wanted, Value value, int depth) {
    return value.accept(
        new Value.Visitor<>() {
          @Override
          public Operand text(Value.Text text) {
            return calendar(function, wanted, text);
          }

          @Override
          public Operand number(Value.Count number) {
            throw report.stop(
                Lint.NUMBER_OF_LAW,
                number.token(),
                function.word() + " is given the number " + number.token().text(),
                "make it a term in terms.yaml and bind it: Terms( $n : … )");
          }

          @Override
          public Operand truth(Value.Truth truth) {
            throw misfit(function, wanted, truth, "true or false");
          }

          @Override
          public Operand use(Value.Use use) {
            Operand.Variable variable = variable(use);
            return fitting(function, wanted, use, variable);
          }

          @Override
          public Operand call(Value.FunctionCall call) {
            return fitting(function, wanted, call, OperandChecker.this.call(call, depth + 1));
          }

          @Override
          public Operand field(Value.FieldName field) {
            throw bareName(field);
          }
        });
  }

  private Operand fitting(
      DateFunction function, DateFunction.Argument wanted, Value value, Operand operand) {
    boolean fits =
        switch (wanted) {
          case DATE -> operand.kind() == Kind.DATE;
          case TIME -> operand.kind() == Kind.TIME;
          case NUMBER -> operand.kind() == Kind.NUMBER;
          case CALENDAR -> operand.kind() == Kind.WORD;
        };
    if (!fits) {
      throw misfit(function, wanted, value, operand.kind().description());
    }
    if (wanted == DateFunction.Argument.CALENDAR) {
      checkPlaces((Operand.Variable) operand, value);
    }
    if (wanted == DateFunction.Argument.NUMBER) {
      checkUnit(function, (Operand.Variable) operand, value);
    }
    return operand;
  }

  /** A term has a unit, and a function counts in one; the fields of a case have none. */
  private void checkUnit(DateFunction function, Operand.Variable variable, Value value) {
    Optional<Term.Type> term = scope.term(variable);
    if (term.isEmpty() || Units.fit(term.get(), function)) {
      return;
    }
    throw report.stop(
        Lint.WRONG_UNIT,
        place(value),
        function.word()
            + " counts "
            + Units.of(function).map(Units::name).orElse("nothing")
            + ", and "
            + variable.name()
            + " is a term in "
            + Units.name(term.get()),
        help(term.get()));
  }

  private static String help(Term.Type unit) {
    List<String> counting =
        Stream.of(DateFunction.values())
            .filter(function -> Units.of(function).filter(unit::equals).isPresent())
            .map(DateFunction::word)
            .toList();
    return "count with " + String.join(" or ", counting) + ", or correct the type of the term";
  }

  /**
   * A calendar that is read from a field: at least one word of the field must name one. A word that
   * names none may be meant so, and may be a misspelt calendar, so it is told.
   */
  private void checkPlaces(Operand.Variable variable, Value value) {
    List<String> without =
        variable.field().words().stream()
            .filter(word -> !context.calendars().contains(word))
            .toList();
    if (without.isEmpty()) {
      return;
    }
    if (without.size() == variable.field().words().size()) {
      throw report.stop(
          Lint.UNKNOWN_CALENDAR,
          place(value),
          "no value of " + variable.field().name() + " is the name of a calendar",
          NearNames.help("", context.calendars()));
    }
    report.add(
        Lint.PLACE_WITHOUT_CALENDAR,
        place(value),
        "there is no calendar for "
            + variable.field().name()
            + " "
            + String.join(", ", without)
            + ": days there are unknown",
        NearNames.help(without.get(0), context.calendars()));
  }

  private Operand calendar(DateFunction function, DateFunction.Argument wanted, Value.Text text) {
    String name = text.token().text();
    if (wanted != DateFunction.Argument.CALENDAR) {
      boolean date = wanted == DateFunction.Argument.DATE;
      throw date && looksLikeDate(name)
          ? report.stop(
              Lint.DATE_LITERAL,
              text.token(),
              "the date \"" + name + "\" stands in a rule",
              "make it a term of type date and bind it: Terms( $day : … )")
          : misfit(function, wanted, text, "text");
    }
    if (!context.calendars().contains(name)) {
      throw report.stop(
          Lint.UNKNOWN_CALENDAR,
          text.token(),
          "there is no calendar \"" + name + "\"",
          NearNames.help(name, context.calendars()),
          NearNames.certain(name, context.calendars()).map(near -> "\"" + near + "\""));
    }
    return new Operand.Literal(Kind.WORD, name);
  }

  static boolean looksLikeDate(String text) {
    return text.matches(
        "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[0-9]{1,2}[-./][0-9a-zA-Z]{1,9}[-./][0-9]{4}");
  }

  private Stop misfit(
      DateFunction function, DateFunction.Argument wanted, Value value, String found) {
    String expected =
        switch (wanted) {
          case DATE -> Kind.DATE.description();
          case TIME -> Kind.TIME.description();
          case NUMBER -> Kind.NUMBER.description();
          case CALENDAR -> "the name of a calendar";
        };
    return report.stop(
        Lint.FUNCTION_ARGUMENTS,
        place(value),
        function.word() + " takes " + expected + " here, found " + found,
        "write " + shape(function));
  }
}
