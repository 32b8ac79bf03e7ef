package returns.drools;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import returns.dates.Calendars;
import returns.dates.DateCalls;
import returns.evaluation.RuleSet;
import returns.rules.Condition;
import returns.rules.Condition.Quantifier;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;

/**
 * Prints rules as the DRL that Drools compiles.
 *
 * <p>Nothing that an author wrote is in it but words and names, as escaped literals: no title, no
 * text, no conclusion. What a rule concludes is read from its value when it fires.
 */
final class Printer {
  private final Guards guards;

  Printer(Guards guards) {
    this.guards = guards;
  }

  /** A whole DRL file: copies of some rules of a pack. */
  String print(String pack, RuleSet ruleSet, List<RuleCopy> copies) {
    Reads reads = Reads.of(copies.stream().map(copy -> ruleSet.rule(copy.rule())).toList());
    StringBuilder text = new StringBuilder();
    text.append("package ").append(Names.pack(pack)).append("\n");
    reads
        .functions()
        .forEach(
            function ->
                text.append("import function ")
                    .append(DateCalls.class.getName())
                    .append('.')
                    .append(function.word())
                    .append('\n'));
    text.append("global ").append(Calendars.class.getName()).append(' ');
    text.append(OperandPrinter.CALENDARS).append("\n");
    text.append("global ")
        .append(Progress.class.getName())
        .append(" ")
        .append(Hit.PROGRESS)
        .append("\n");
    text.append("dialect \"mvel\"\n\n");
    for (RuleCopy each : copies) {
      text.append(print(each.rule(), ruleSet.rule(each.rule()), each.copy()));
    }
    return text.toString();
  }

  /** One copy of one rule; its agenda group holds it alone, so that it runs only when it is due. */
  String print(int number, Rule rule, Copy copy) {
    String name = Literals.quoted(copy.of(number));
    Set<Operand.Variable> read = Reads.of(rule).variables();
    String conditions =
        rule.conditions().stream()
            .map(condition -> "  " + print(condition, copy, read) + "\n")
            .collect(Collectors.joining());
    return "rule " + name + "\n  agenda-group " + name + "\nwhen\n" + conditions + "then\nend\n";
  }

  private String print(Condition condition, Copy copy, Set<Operand.Variable> read) {
    Copy inside = condition.quantifier() == Quantifier.NOT ? guards.underNot(copy) : copy;
    List<String> parts = new ArrayList<>();
    if (guards.onlySure(inside)) {
      parts.add(Names.SURE + " == true");
    }
    if (condition.quantifier() == Quantifier.ONE) {
      condition.bindings().stream()
          .filter(read::contains)
          .flatMap(Printer::bindings)
          .forEach(parts::add);
    }
    OperandPrinter operands = new OperandPrinter(new HashSet<>(condition.bindings()));
    ConstraintPrinter printer = new ConstraintPrinter(guards, operands, inside);
    topLevel(condition.constraint()).forEach(part -> parts.add(part.accept(printer)));
    return word(condition.quantifier())
        + Names.type(condition.type())
        + parts.stream().collect(Collectors.joining(", ", "( ", " )"));
  }

  private static List<Constraint> topLevel(Constraint constraint) {
    return constraint instanceof Constraint.All all ? all.parts() : List.of(constraint);
  }

  /** A bare binding needs no guard; that of a partial date is two. */
  private static Stream<String> bindings(Operand.Variable variable) {
    Stream<End> ends = variable.field().partial() ? Stream.of(End.values()) : Stream.of(End.FIRST);
    return ends.map(
        end -> Names.variable(variable, end) + " : " + Names.field(variable.field(), end));
  }

  private static String word(Quantifier quantifier) {
    return switch (quantifier) {
      case ONE -> "";
      case EXISTS, NOT -> quantifier.name().toLowerCase(Locale.ROOT) + " ";
    };
  }
}
