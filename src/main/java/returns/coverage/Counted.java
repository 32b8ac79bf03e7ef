package returns.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Place;
import returns.explain.ConditionEnglish;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Kind;

/**
 * A comparison that counts: one that a case can change, or the day that it is decided for.
 *
 * @param condition the position of its condition
 * @param comparison its position in the condition
 * @param needed what must be so, in words
 * @param boundary whether it compares a day with a day that is computed or that the law gives
 */
record Counted(
    int condition, int comparison, String needed, String text, Place place, boolean boundary) {

  static List<Counted> of(Rule rule) {
    List<Counted> counted = new ArrayList<>();
    List<ConditionEnglish> english = ConditionEnglish.of(rule);
    for (int i = 0; i < rule.conditions().size(); i++) {
      Condition condition = rule.conditions().get(i);
      if (Turned.isOfExistence(condition)) {
        counted.add(
            new Counted(i, 0, english.get(i).text(), condition.text(), condition.place(), false));
      } else if (!looksUp(condition.type())) {
        counted.addAll(of(rule, i, english.get(i)));
      }
    }
    return counted;
  }

  private static List<Counted> of(Rule rule, int position, ConditionEnglish english) {
    Condition condition = rule.conditions().get(position);
    List<Constraint.Signed> atoms = condition.constraint().atoms();
    List<Counted> counted = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      Constraint.Atom atom = atoms.get(i).atom();
      if (!isFixed(condition.type(), atom)) {
        String words = english.comparisons().get(i).english();
        String needed = atoms.get(i).negated() ? "it is not so that " + words : words;
        boolean boundary = isBoundary(rule, condition.type(), atom);
        counted.add(
            new Counted(position, i, needed, written(atom.place()), atom.place(), boundary));
      }
    }
    return counted;
  }

  /** The author's words at a place. */
  private static String written(Place place) {
    String text = place.text();
    int length = text.codePointCount(0, text.length());
    int from = Math.min(Math.max(place.column() - 1, 0), length);
    int to = Math.min(from + place.length(), length);
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  /** Whether a condition only looks up a value of law: no case can change what it asks. */
  private static boolean looksUp(FactType type) {
    return type.name().equals(EngineTypes.TERMS) || type == EngineTypes.TERM_VERSION;
  }

  /** Whether it holds a fact of law against a word of the rule: only those files can change it. */
  private static boolean isFixed(FactType type, Constraint.Atom atom) {
    boolean law = type == EngineTypes.INSTRUMENT || type.holder() == FactType.Holder.ARRANGEMENT;
    return law && (!(atom instanceof Constraint.Compare c) || c.operand().variables().isEmpty());
  }

  private static boolean isBoundary(Rule rule, FactType type, Constraint.Atom atom) {
    return atom instanceof Constraint.Compare compare
        && compare.field().kind() == Kind.DATE
        && (!type.isStatedByCase() || isOfLaw(rule, compare.operand()));
  }

  /** Whether a day is computed, or read from what the law's files say. */
  private static boolean isOfLaw(Rule rule, Operand operand) {
    return operand instanceof Operand.Call
        || (operand instanceof Operand.Variable variable
            && typeOf(rule, variable).filter(type -> !type.isStatedByCase()).isPresent());
  }

  private static Optional<FactType> typeOf(Rule rule, Operand.Variable variable) {
    return rule.conditions().stream()
        .filter(c -> c.bindings().stream().anyMatch(b -> b.slot() == variable.slot()))
        .map(Condition::type)
        .findFirst();
  }
}
