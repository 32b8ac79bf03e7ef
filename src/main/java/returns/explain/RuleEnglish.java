package returns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import returns.rules.Conclusion;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;

/**
 * A whole rule as a sentence that can be read aloud: "If there is a claim such that …, and the
 * action is transfer, then removal is barred: …".
 *
 * @param clauses what must be so; none where the rule asks nothing
 * @param consequences what follows
 * @param versions of which day a term's value is taken, for those that are not of the day of
 *     evaluation
 */
public record RuleEnglish(
    List<String> clauses, List<Consequence> consequences, List<String> versions) {
  public RuleEnglish {
    clauses = List.copyOf(clauses);
    consequences = List.copyOf(consequences);
    versions = List.copyOf(versions);
  }

  /**
   * One conclusion.
   *
   * @param lead what it does: "removal is barred"
   * @param text what is said then; what fills it stands in square brackets
   * @param lastDay the last day on which the reason applies, in words
   */
  public record Consequence(
      Conclusion.Verb verb, String lead, String text, Optional<String> lastDay) {}

  /**
   * A rule in English.
   *
   * @param law what the sentence may say of the law beside it
   */
  public static RuleEnglish of(Rule rule, LawSaid law) {
    Variables variables = Variables.of(rule, Manner.sentence(law));
    List<String> clauses = new ArrayList<>();
    List<String> versions = new ArrayList<>();
    for (int number = 1; number <= rule.conditions().size(); number++) {
      ConditionProse prose = new ConditionProse(rule, number, variables);
      prose.clause().ifPresent(clauses::add);
      prose.version().ifPresent(versions::add);
    }
    return new RuleEnglish(
        clauses,
        rule.conclusions().stream().map(c -> consequence(rule, c, variables)).toList(),
        versions);
  }

  /** All of it in one sentence, and one for each further thing that there is to say. */
  public String sentence() {
    StringBuilder said = new StringBuilder();
    if (!clauses.isEmpty()) {
      said.append("If ").append(joined()).append(", then ");
    }
    List<String> whats = new ArrayList<>();
    for (Consequence consequence : consequences) {
      whats.add(consequence.lead() + ": " + consequence.text() + lastDay(consequence));
    }
    said.append(String.join(" And ", whats));
    versions.forEach(version -> said.append(" Here ").append(version).append('.'));
    String text = said.toString();
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private String joined() {
    int last = clauses.size() - 1;
    if (last == 0) {
      return clauses.get(0);
    }
    List<String> lettered = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      lettered.add("(" + letter(i) + ") " + clauses.get(i));
    }
    return String.join("; ", lettered.subList(0, last)) + "; and " + lettered.get(last);
  }

  /** The letter of a clause, as a paragraph of law has one: (a) to (z), then (aa). */
  public static String letter(int clause) {
    char letter = (char) ('a' + clause % 26);
    return String.valueOf(letter).repeat(clause / 26 + 1);
  }

  private static String lastDay(Consequence consequence) {
    return consequence
        .lastDay()
        .map(day -> " The last day on which this applies is " + day + ".")
        .orElse("");
  }

  private static Consequence consequence(Rule rule, Conclusion conclusion, Variables variables) {
    OperandEnglish english = new OperandEnglish(variables, 0);
    OperandEnglish day = new OperandEnglish(variables, rule.conditions().size() + 1);
    return new Consequence(
        conclusion.verb(),
        lead(rule, conclusion, day),
        filled(conclusion, english),
        conclusion.lastDay().map(day::of));
  }

  private static String lead(Rule rule, Conclusion conclusion, OperandEnglish day) {
    String what = conclusion.what().map(name -> "\"" + name.replace('-', ' ') + "\"").orElse("");
    String action = isAboutTransfers(rule) ? "removal" : "the action";
    return switch (conclusion.verb()) {
      case BAR -> action + " is barred";
      case DEFER -> action + " is deferred";
      case REFER -> "a person must look";
      case ESTABLISH -> what + " is established";
      case NOTE -> "this is noted";
      case STEP -> "this is a next step";
      case DEADLINE ->
          "there is a deadline ("
              + what
              + "), "
              + conclusion.date().map(day::of).orElse("on a day that is not known");
    };
  }

  /** Whether it asks that the action be a transfer: what it bars is then the removal itself. */
  private static boolean isAboutTransfers(Rule rule) {
    return rule.conditions().stream()
        .filter(condition -> condition.type().name().equals(EngineTypes.RETURN))
        .flatMap(condition -> Comparisons.conjuncts(condition.constraint()).stream())
        .anyMatch(RuleEnglish::isTransfer);
  }

  private static boolean isTransfer(Constraint part) {
    return Comparisons.comparison(part).stream()
        .filter(c -> c.field().name().equals("action") && c.operator() == Operator.EQUAL)
        .flatMap(c -> Stream.of(c.operand()))
        .anyMatch(operand -> Comparisons.word(operand).filter("transfer"::equals).isPresent());
  }

  private static String filled(Conclusion conclusion, OperandEnglish english) {
    StringBuilder filled = new StringBuilder();
    String rest = conclusion.text();
    for (Operand argument : conclusion.arguments()) {
      int gap = rest.indexOf("{}");
      filled.append(rest, 0, gap).append('[').append(english.of(argument)).append(']');
      rest = rest.substring(gap + 2);
    }
    return filled.append(rest).toString();
  }
}
