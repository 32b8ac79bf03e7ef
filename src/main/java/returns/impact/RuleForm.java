package returns.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Place;
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

  /** What stands for every place, for places are not compared. */
  private static final Place NOWHERE = Place.ofFile("");

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
        condition.bindings().stream().map(v -> nameless((Operand) v)).toList(),
        nameless(condition.constraint()));
  }

  static ConclusionForm of(Conclusion conclusion) {
    return new ConclusionForm(
        conclusion.verb(),
        conclusion.what(),
        conclusion.date().map(RuleForm::nameless),
        conclusion.arguments().stream().map(RuleForm::nameless).toList(),
        conclusion.lastDay().map(RuleForm::nameless));
  }

  /** Without the names of variables. */
  private static Operand nameless(Operand operand) {
    return operand.mapVariables(RuleForm::nameless);
  }

  private static Operand nameless(Operand.Variable variable) {
    return new Operand.Variable("$" + variable.slot(), variable.slot(), variable.field());
  }

  /** Without the names of variables and the places of comparisons. */
  private static Constraint nameless(Constraint constraint) {
    return constraint.mapAtoms(
        compare ->
            new Constraint.Compare(
                compare.field(), compare.operator(), nameless(compare.operand()), NOWHERE),
        among -> new Constraint.Among(among.field(), among.literals(), NOWHERE));
  }
}
