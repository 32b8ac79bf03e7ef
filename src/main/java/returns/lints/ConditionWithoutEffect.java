package returns.lints;

import returns.diagnostics.Place;
import returns.lints.proof.Superfluous;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Rule;

/**
 * A comparison or a condition that follows from the others of its rule.
 *
 * <p>Sound in three values: {@link Superfluous} shows that the rule comes out the same without it.
 */
final class ConditionWithoutEffect implements LibraryLint {
  @Override
  public String id() {
    return "condition-without-effect";
  }

  @Override
  public String why() {
    return "a reader takes each condition for one that the source has";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .rules()
        .filter(subject::isOpen)
        .filter(rule -> !subject.isNever(rule))
        .forEach(rule -> Superfluous.in(rule).forEach(found -> tell(rule, found, findings)));
  }

  private static void tell(Rule rule, Superfluous.Found found, Findings findings) {
    Condition condition = rule.conditions().get(found.condition());
    if (found.part().isPresent()) {
      findings.add(
          place(found.part().get(), condition),
          "this changes nothing: it follows from what else " + rule.id() + " asks",
          "take it out, or correct what it should ask");
    } else if (condition.quantifier() == Condition.Quantifier.NOT) {
      findings.add(
          condition.place(),
          "this changes nothing: another condition of " + rule.id() + " excludes as much",
          "take it out, or correct what it should exclude");
    } else {
      findings.add(
          condition.place(),
          "this changes nothing: what meets another condition of "
              + rule.id()
              + " meets this one too",
          "take it out; two conditions may mean one and the same item");
    }
  }

  private static Place place(Constraint part, Condition condition) {
    return part.atoms().isEmpty() ? condition.place() : part.atoms().get(0).atom().place();
  }
}
