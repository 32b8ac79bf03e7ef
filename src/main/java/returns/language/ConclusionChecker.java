package returns.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.rules.Conclusion;
import returns.rules.Conclusion.Verb;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.Kind;

/** Turns the calls of a rule's right side into conclusions. */
final class ConclusionChecker {
  private final Report report;
  private final Context context;
  private final OperandChecker operands;

  ConclusionChecker(Report report, Context context, OperandChecker operands) {
    this.report = report;
    this.context = context;
    this.operands = operands;
  }

  /** The conclusion; empty if something is wrong with it. */
  Optional<Conclusion> conclusion(Syntax.Call call) {
    try {
      Verb verb = Verb.written(call.verb().text()).orElseThrow();
      List<Value> rest = new ArrayList<>(call.arguments());
      boolean named = verb == Verb.ESTABLISH || verb == Verb.DEADLINE;
      Optional<String> what = named ? Optional.of(what(call, verb, rest)) : Optional.empty();
      Optional<Operand> date =
          verb == Verb.DEADLINE ? Optional.of(date(call, rest)) : Optional.empty();
      Token text = text(call, rest, "its text in plain English");
      List<Operand> arguments = rest.stream().map(operands::filling).toList();
      checkPlaceholders(text, arguments.size());
      return Optional.of(
          new Conclusion(verb, what, date, text.text(), arguments, lastDay(call, verb)));
    } catch (Stop stop) {
      return Optional.empty();
    }
  }

  private String what(Syntax.Call call, Verb verb, List<Value> rest) {
    Token name = text(call, rest, "the name of what it is");
    if (!name.text().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw report.stop(
          Lint.CONCLUSION_NAME,
          name,
          "\"" + name.text() + "\" is not a name",
          "write small letters, digits and hyphens, as in \"readmission-agreed\"");
    }
    if (verb == Verb.ESTABLISH) {
      checkOwner(name);
    }
    return name.text();
  }

  private void checkOwner(Token name) {
    Optional<Rule> owner =
        context.earlier().stream()
            .filter(rule -> !rule.pack().equals(context.pack()))
            .filter(rule -> rule.establishes(name.text()))
            .findFirst();
    if (owner.isPresent()) {
      throw report.stop(
          Lint.CONCLUSION_OF_ANOTHER_PACK,
          name,
          "the pack " + owner.get().pack() + " establishes \"" + name.text() + "\" already",
          "choose another name");
    }
  }

  private Token text(Syntax.Call call, List<Value> rest, String wanted) {
    if (rest.isEmpty() || !(rest.get(0) instanceof Value.Text text)) {
      throw report.stop(
          Lint.CONCLUSION_ARGUMENTS,
          rest.isEmpty() ? report.place(call.close()) : operands.place(rest.get(0)),
          "decision." + call.verb().text() + " needs " + wanted + " here",
          shape(call.verb().text()));
    }
    if (text.token().text().isBlank()) {
      throw report.stop(
          Lint.CONCLUSION_ARGUMENTS, text.token(), "this text is empty", "say what is concluded");
    }
    rest.remove(0);
    return text.token();
  }

  private static String shape(String verb) {
    return switch (verb) {
      case "establish" -> "write decision.establish(\"what\", \"text\");";
      case "deadline" -> "write decision.deadline(\"what\", date, \"text\");";
      default -> "write decision." + verb + "(\"text\");";
    };
  }

  private Operand date(Syntax.Call call, List<Value> rest) {
    if (rest.isEmpty()) {
      throw report.stop(
          Lint.CONCLUSION_ARGUMENTS, call.close(), "by when is missing here", shape("deadline"));
    }
    return date(rest.remove(0), Lint.CONCLUSION_ARGUMENTS);
  }

  private Operand date(Value value, Lint lint) {
    if (value instanceof Value.Text text) {
      throw report.stop(
          lint, text.token(), "a date is needed here, found text", "bind a date, or call plusDays");
    }
    Operand operand = operands.filling(value);
    if (operand.kind() != Kind.DATE) {
      throw report.stop(
          lint,
          operands.place(value),
          "a date is needed here, found " + operand.kind().description(),
          operand.kind() == Kind.TIME ? "write dateOf(…)" : "bind a date");
    }
    return operand;
  }

  private Optional<Operand> lastDay(Syntax.Call call, Verb verb) {
    if (call.lastDay().isEmpty()) {
      return Optional.empty();
    }
    if (verb != Verb.BAR && verb != Verb.DEFER) {
      throw report.stop(
          Lint.LAST_DAY,
          call.verb(),
          verb.word() + " has no last day",
          "only bar and defer may end in .lastDay(date)");
    }
    return Optional.of(date(call.lastDay().get(), Lint.LAST_DAY));
  }

  private void checkPlaceholders(Token text, int arguments) {
    String words = text.text();
    int placeholders = (words.length() - words.replace("{}", "").length()) / 2;
    String others = words.replace("{}", "");
    if (others.contains("{") || others.contains("}")) {
      throw report.stop(
          Lint.PLACEHOLDERS,
          text,
          "a brace stands alone, or something stands between two",
          "write {} for each value that is to be read in the text");
    }
    if (placeholders != arguments) {
      throw report.stop(
          Lint.PLACEHOLDERS,
          text,
          "the text has "
              + placeholders
              + " {} and "
              + (arguments == 0 ? "no value follows" : follow(arguments))
              + " it",
          placeholders > arguments
              ? "write behind the text, after a comma, what fills each {}: a variable such as $on"
              : "write {} in the text where each value is to be read, or take the value out");
    }
  }

  private static String follow(int values) {
    return values + (values == 1 ? " value follows" : " values follow");
  }
}
