package returns.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.FactType;

/**
 * What of a rule can change an answer, and nothing else: no title, text, citation, comment or
 * layout, no name of a variable and no place. Two rules of one library with equal forms find the
 * same.
 */
record RuleForm(
    String pack,
    int stage,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    boolean uncommenced,
    List<ConditionForm> conditions,
    List<ConclusionForm> conclusions) {

  /** A condition without its words. */
  record ConditionForm(
      Condition.Quantifier quantifier, FactType type, List<Operand> bindings, Constraint asked) {}

  /** A conclusion without its text, but with what the text shows: what is unknown is asked. */
  record ConclusionForm(
      Conclusion.Verb verb,
      Optional<String> what,
      Optional<Operand> date,
      List<Operand> shown,
      Optional<Operand> lastDay) {}

  static RuleForm of(Rule rule) {
    return new RuleForm(
        rule.pack(),
        rule.stage(),
        rule.from(),
        rule.until(),
        rule.uncommenced().isPresent(),
        rule.conditions().stream().map(RuleForm::of).toList(),
        rule.conclusions().stream().map(RuleForm::of).toList());
  }

  static ConditionForm of(Condition condition) {
    return new ConditionForm(
        condition.quantifier(),
        condition.type(),
        condition.bindings().stream().map(Nameless.OPERAND::variable).toList(),
        condition.constraint().accept(Nameless.CONSTRAINT));
  }

  static ConclusionForm of(Conclusion conclusion) {
    return new ConclusionForm(
        conclusion.verb(),
        conclusion.what(),
        conclusion.date().map(o -> o.accept(Nameless.OPERAND)),
        conclusion.arguments().stream().map(o -> o.accept(Nameless.OPERAND)).toList(),
        conclusion.lastDay().map(o -> o.accept(Nameless.OPERAND)));
  }

  /** Takes names of variables and places away. */
  private static final class Nameless {
    static final OfConstraint CONSTRAINT = new OfConstraint();
    static final OfOperand OPERAND = new OfOperand();
  }

  private static final class OfConstraint implements Constraint.Visitor<Constraint> {
    @Override
    public Constraint all(Constraint.All all) {
      return new Constraint.All(all.parts().stream().map(p -> p.accept(this)).toList());
    }

    @Override
    public Constraint any(Constraint.Any any) {
      return new Constraint.Any(any.parts().stream().map(p -> p.accept(this)).toList());
    }

    @Override
    public Constraint not(Constraint.Not not) {
      return new Constraint.Not(not.part().accept(this));
    }

    @Override
    public Constraint compare(Constraint.Compare compare) {
      return new Constraint.Compare(
          compare.field(),
          compare.operator(),
          compare.operand().accept(Nameless.OPERAND),
          Rehoming.NOWHERE);
    }

    @Override
    public Constraint among(Constraint.Among among) {
      return new Constraint.Among(among.field(), among.literals(), Rehoming.NOWHERE);
    }
  }

  private static final class OfOperand implements Operand.Visitor<Operand> {
    @Override
    public Operand literal(Operand.Literal literal) {
      return literal;
    }

    @Override
    public Operand variable(Operand.Variable variable) {
      return new Operand.Variable("$" + variable.slot(), variable.slot(), variable.field());
    }

    @Override
    public Operand call(Operand.Call call) {
      return new Operand.Call(
          call.function(), call.arguments().stream().map(a -> a.accept(this)).toList());
    }
  }
}
