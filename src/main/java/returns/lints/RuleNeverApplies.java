package returns.lints;

import returns.rules.Condition;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;

/**
 * A rule whose conditions no case can meet on any day on which it is in force.
 *
 * <p>Sound: {@code returns.lints.proof.Contradiction} shows that no values at all meet them, and a
 * condition is met only where all values that it could have do.
 */
final class RuleNeverApplies implements LibraryLint {
  @Override
  public String id() {
    return "rule-never-applies";
  }

  @Override
  public String why() {
    return "a rule that can never apply protects nobody, without a word";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Pack pack : subject.packs()) {
      for (Applicable.Never never : subject.applicable(pack).never()) {
        Rule rule = never.rule();
        if (subject.isOpen(rule)) {
          Condition condition = rule.conditions().get(never.condition());
          findings.add(
              condition.place(), message(rule, condition, never.condition()), help(condition));
        }
      }
    }
  }

  private static String message(Rule rule, Condition condition, int number) {
    String never = rule.id() + " can never apply: ";
    if (isPositive(condition, EngineTypes.ESTABLISHED)) {
      return never + "on no day on which it is in force can this be established";
    }
    if (isPositive(condition, EngineTypes.INSTRUMENT)) {
      return never + "no instrument of the arrangement meets this" + before(number);
    }
    boolean dated = rule.from().isPresent() || rule.until().isPresent();
    String days = dated ? ", on the days on which it is in force (" + Days.of(rule) + ")" : "";
    return never + "no case meets this" + before(number) + days;
  }

  private static String before(int number) {
    return number == 0 ? "" : " and what stands before it";
  }

  private static boolean isPositive(Condition condition, returns.vocabulary.FactType type) {
    return condition.type() == type && condition.quantifier() != Condition.Quantifier.NOT;
  }

  private static String help(Condition condition) {
    return isPositive(condition, EngineTypes.ESTABLISHED)
        ? "correct the rules that establish it, or take this rule out"
        : "correct a word, a day or an operator, or take the rule out";
  }
}
