package returns.reference;

import java.util.BitSet;
import java.util.Optional;
import returns.evaluation.RuleSet;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;

/**
 * Which rules must be evaluated again when others came out otherwise: those that read what these
 * establish, and did before they were replaced.
 */
final class Again {
  /** By the number of the rule: the numbers of the conclusions that it reads. */
  private final BitSet[] reads;

  /** By the number of the rule: the numbers of the conclusions that it establishes, or did. */
  private final BitSet[] establishes;

  Again(RuleSet ruleSet) {
    int size = ruleSet.rules().size();
    reads = new BitSet[size];
    establishes = new BitSet[size];
    for (int rule = 0; rule < size; rule++) {
      reads[rule] = readBy(ruleSet, ruleSet.rule(rule));
      establishes[rule] = establishedBy(ruleSet, ruleSet.rule(rule));
    }
  }

  private Again(Again earlier, RuleSet ruleSet, int number) {
    reads = earlier.reads.clone();
    establishes = earlier.establishes.clone();
    reads[number] = readBy(ruleSet, ruleSet.rule(number));
    BitSet both = establishedBy(ruleSet, ruleSet.rule(number));
    both.or(establishes[number]);
    establishes[number] = both;
  }

  Again replacing(RuleSet ruleSet, int number) {
    return new Again(this, ruleSet, number);
  }

  /** Whether a rule reads one of these conclusions. */
  boolean reads(int rule, BitSet dirty) {
    return reads[rule].intersects(dirty);
  }

  /** Notes that what a rule establishes may have changed. */
  void mark(int rule, boolean changed, BitSet dirty) {
    if (changed) {
      dirty.or(establishes[rule]);
    }
  }

  private static BitSet establishedBy(RuleSet ruleSet, Rule rule) {
    BitSet numbers = new BitSet();
    rule.conclusions().stream()
        .filter(conclusion -> conclusion.verb() == Conclusion.Verb.ESTABLISH)
        .forEach(conclusion -> numbers.set(ruleSet.whats().get(conclusion.what().orElseThrow())));
    return numbers;
  }

  private static BitSet readBy(RuleSet ruleSet, Rule rule) {
    BitSet numbers = new BitSet();
    for (Condition condition : rule.conditions()) {
      if (condition.type() == EngineTypes.ESTABLISHED) {
        numbers.or(named(ruleSet, condition));
      }
    }
    return numbers;
  }

  /** What a pattern names; one that does not simply say {@code what == "…"} may read any. */
  private static BitSet named(RuleSet ruleSet, Condition condition) {
    BitSet numbers = new BitSet();
    for (Constraint.Signed signed : condition.constraint().atoms()) {
      if (!signed.negated()
          && signed.atom() instanceof Constraint.Compare compare
          && compare.operator() == Operator.EQUAL
          && compare.operand() instanceof Operand.Literal literal) {
        Optional.ofNullable(ruleSet.whats().get(literal.value())).ifPresent(numbers::set);
      } else {
        numbers.set(0, ruleSet.whats().size());
      }
    }
    return numbers;
  }
}
