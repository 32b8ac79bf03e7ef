package returns.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import returns.diagnostics.NearNames;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** Checks that a field may be compared with what stands on the right. */
final class ComparisonChecker {
  private static final int LARGEST_COUNT = 99;

  private final Report report;
  private final Context context;
  private final OperandChecker operands;

  ComparisonChecker(Report report, Context context, OperandChecker operands) {
    this.report = report;
    this.context = context;
    this.operands = operands;
  }

  Constraint compare(FactType type, Field field, Expression.Comparison written) {
    Operand operand = operand(type, field, written.value());
    Operator operator = written.operator();
    if (operator.isOrdering() && !field.kind().isOrdered()) {
      throw report.stop(
          Lint.WORDS_HAVE_NO_ORDER,
          written.symbol(),
          field.name() + " is " + field.kind().description() + " and has no order",
          "use == or != or in ( … )");
    }
    return new Constraint.Compare(
        field, operator, operand, report.place(written.field(), written.value().last()));
  }

  Constraint among(FactType type, Field field, Expression.Membership written) {
    if (field.kind() == Kind.TRUTH) {
      throw report.stop(
          Lint.MIXED_TYPES,
          written.field(),
          field.name() + " is true or false, and in ( … ) lists words",
          "write " + field.name() + " == true or == false");
    }
    Set<Object> seen = new HashSet<>();
    List<Operand.Literal> literals =
        written.values().stream().map(value -> literal(type, field, value, seen)).toList();
    return new Constraint.Among(field, literals, report.place(written.field(), written.close()));
  }

  private Operand.Literal literal(FactType type, Field field, Value value, Set<Object> seen) {
    Operand operand = operand(type, field, value);
    if (!(operand instanceof Operand.Literal literal)) {
      throw report.stop(
          Lint.SYNTAX,
          operands.place(value),
          "in ( … ) lists words and counts, no variables",
          "write " + field.name() + " == " + value.first().text() + ", joined with ||");
    }
    if (!seen.add(literal.value())) {
      throw report.stop(
          Lint.REPEATED_WORD,
          operands.place(value),
          value.first().described() + " stands twice in this list",
          "take one out");
    }
    return literal;
  }

  private Operand operand(FactType type, Field field, Value value) {
    return value.accept(
        new Value.Visitor<>() {
          @Override
          public Operand text(Value.Text text) {
            return word(type, field, text.token());
          }

          @Override
          public Operand number(Value.Count number) {
            return count(type, field, number.token());
          }

          @Override
          public Operand truth(Value.Truth truth) {
            if (field.kind() != Kind.TRUTH) {
              throw mixed(field, truth, truth.token().text());
            }
            return new Operand.Literal(Kind.TRUTH, truth.token().text().equals("true"));
          }

          @Override
          public Operand use(Value.Use use) {
            return variable(field, use);
          }

          @Override
          public Operand call(Value.FunctionCall call) {
            Operand.Call result = operands.call(call);
            if (result.kind() != field.kind()) {
              throw mixed(field, call, result.kind().description());
            }
            return result;
          }

          @Override
          public Operand field(Value.FieldName name) {
            throw name(field, name);
          }
        });
  }

  private Stop name(Field field, Value.FieldName name) {
    String written = name.token().text();
    return field.words().contains(written)
        ? report.stop(
            Lint.FIELD_ON_THE_RIGHT,
            name.token(),
            "the word " + written + " is not in quotation marks",
            "write \"" + written + "\"")
        : operands.bareName(name);
  }

  private Operand variable(Field field, Value.Use use) {
    Operand.Variable variable = operands.variable(use);
    if (variable.kind() != field.kind()) {
      throw mixed(field, use, variable.kind().description());
    }
    Set<String> common = new HashSet<>(field.words());
    common.retainAll(variable.field().words());
    boolean closed = !field.words().isEmpty() && !variable.field().words().isEmpty();
    if (closed && common.isEmpty()) {
      throw report.stop(
          Lint.NO_COMMON_WORD,
          use.token(),
          field.name() + " and " + variable.name() + " have no word in common",
          field.name() + " takes " + String.join(", ", field.words()));
    }
    return variable;
  }

  private Operand count(FactType type, Field field, Token token) {
    if (field.kind() != Kind.NUMBER) {
      throw mixed(field, new Value.Count(token), "the number " + token.text());
    }
    boolean ofLaw = type.name().equals(EngineTypes.TERMS) || type == EngineTypes.TERM_VERSION;
    if (ofLaw && !token.text().equals("0")) {
      throw report.stop(
          Lint.NUMBER_OF_LAW,
          token,
          "the rule repeats a value of a term, " + token.text(),
          "bind the term and count with it; what depends on the day is another version of a term");
    }
    if (token.text().length() > 2 || Integer.parseInt(token.text()) > LARGEST_COUNT) {
      throw report.stop(
          Lint.NUMBER_OF_LAW,
          token,
          token.text() + " is more than a small count",
          "make it a term in terms.yaml and bind it: Terms( $n : … )");
    }
    return new Operand.Literal(Kind.NUMBER, Integer.valueOf(token.text()));
  }

  private Operand word(FactType type, Field field, Token token) {
    return switch (field.kind()) {
      case WORD -> closedWord(type, field, token);
      case REFERENCE -> reference(type, field, token);
      case STATE ->
          throw report.stop(
              Lint.NAMED_STATE,
              token,
              "the state \"" + token.text() + "\" is named",
              "read it from CoveredState or another fact: CoveredState( $state : state )");
      case DATE, TIME ->
          throw report.stop(
              Lint.DATE_LITERAL,
              token,
              field.name()
                  + " is "
                  + field.kind().description()
                  + ", and \""
                  + token.text()
                  + "\" is written in the rule",
              "make it a term of type date and bind it: Terms( $day : … )");
      case TRUTH, NUMBER -> throw mixed(field, new Value.Text(token), "text");
    };
  }

  private Operand closedWord(FactType type, Field field, Token token) {
    // The values of a term that is a word are not a closed list.
    if (!field.words().contains(token.text()) && !field.words().isEmpty()) {
      throw report.stop(
          Lint.UNKNOWN_WORD,
          token,
          "\"" + token.text() + "\" is not a word of " + type.name() + "." + field.name(),
          NearNames.help(token.text(), field.words()),
          NearNames.certain(token.text(), field.words()).map(word -> "\"" + word + "\""));
    }
    return new Operand.Literal(Kind.WORD, token.text());
  }

  private Operand reference(FactType type, Field field, Token token) {
    String name = token.text();
    if (type == EngineTypes.TERM_VERSION) {
      require(context.terms().keySet(), token, Lint.UNKNOWN_TERM, "there is no term");
    } else if (type == EngineTypes.INSTRUMENT) {
      require(context.instruments(), token, Lint.UNKNOWN_INSTRUMENT, "there is no instrument");
    } else if (type == EngineTypes.ESTABLISHED) {
      if (!context.attempted().contains(name)) {
        require(
            context.established(), token, Lint.UNKNOWN_CONCLUSION, "no earlier file establishes");
      }
    } else {
      throw report.stop(
          Lint.NAMED_REFERENCE,
          token,
          type.name() + "." + field.name() + " refers to something else and takes no literal",
          "compare it with a variable that holds a reference");
    }
    return new Operand.Literal(Kind.REFERENCE, name);
  }

  private void require(Set<String> known, Token token, Lint lint, String message) {
    if (!known.contains(token.text())) {
      throw report.stop(
          lint,
          token,
          message + " \"" + token.text() + "\"",
          NearNames.help(token.text(), known),
          NearNames.certain(token.text(), known).map(name -> "\"" + name + "\""));
    }
  }

  private Stop mixed(Field field, Value value, String found) {
    String help =
        switch (field.kind()) {
          case TRUTH -> "write == true or == false";
          case DATE -> "compare with a date; dateOf(time) gives the day of a time";
          case TIME -> "compare with a time; plusHours(time, n) gives one";
          case NUMBER -> "compare with a count or a term that is a number";
          case WORD -> "write one of its words: " + String.join(", ", field.words());
          case REFERENCE -> "compare with a variable that holds a reference";
          case STATE -> "compare with a variable that holds a state";
        };
    return report.stop(
        Lint.MIXED_TYPES,
        operands.place(value),
        authorName(field) + " is " + field.kind().description() + ", compared here with " + found,
        help);
  }

  /** The value of a TermVersion has a field for each kind, which authors do not see. */
  private static String authorName(Field field) {
    boolean value = EngineTypes.TERM_VERSION.fields().contains(field);
    return value && field.name().startsWith(EngineTypes.VALUE) ? EngineTypes.VALUE : field.name();
  }
}
