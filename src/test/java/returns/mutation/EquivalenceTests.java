package returns.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import returns.assembly.RealRules;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.RandomRules;
import returns.random.RandomSituations;
import returns.reference.ReferenceEvaluator;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Pack;
import returns.rules.Rule;

class EquivalenceTests {
  private static final int SITUATIONS = 12;

  @Property(tries = 3)
  void comes_to_the_same_in_every_random_situation(
      @ForAll @LongRange(min = 0, max = 400) long seed) {
    RuleSet ruleSet = RandomRules.ruleSet(seed);
    ReferenceEvaluator evaluator = new ReferenceEvaluator(ruleSet);
    int proved = 0;
    for (int number = 0; number < ruleSet.rules().size(); number++) {
      Rule rule = ruleSet.rule(number);
      for (Rule other : mutants(ruleSet, rule)) {
        if (Equivalence.ofRule(rule, other).isPresent()) {
          proved++;
          assertSame(ruleSet, evaluator, number, other);
        }
      }
    }
    assertTrue(proved > 0, "nothing was proved, so nothing was tested");
  }

  /** Its mutants, and some that say the same in other words. */
  private static List<Rule> mutants(RuleSet ruleSet, Rule rule) {
    Pack pack =
        ruleSet.packs().stream()
            .filter(one -> one.name().equals(rule.pack()))
            .findFirst()
            .orElseThrow();
    List<Rule> all =
        new java.util.ArrayList<>(
            RuleMutants.of(rule, new Lexicon(RealRules.LIBRARY, pack, rule)).stream()
                .map(Variant::altered)
                .toList());
    all.add(with(rule, first -> new Constraint.All(List.of(first, first))));
    all.add(with(rule, first -> new Constraint.Not(new Constraint.Not(first))));
    return all;
  }

  private static Rule with(Rule rule, java.util.function.UnaryOperator<Constraint> other) {
    List<Condition> conditions = new java.util.ArrayList<>(rule.conditions());
    Condition first = conditions.get(0);
    conditions.set(0, first.with(other.apply(first.constraint())));
    return rule.with(conditions);
  }

  private static void assertSame(
      RuleSet ruleSet, ReferenceEvaluator evaluator, int number, Rule other) {
    RuleSet replaced = ruleSet.replacing(number, other);
    ReferenceEvaluator altered = evaluator.replacing(replaced, number);
    for (int seed = 0; seed < SITUATIONS; seed++) {
      // Under the same rules again, so that which are in force is found for both in one way.
      Situation situation = RandomSituations.situation(ruleSet, seed).under(ruleSet);
      assertEquals(
          evaluator.evaluate(situation).rules(),
          altered.evaluate(situation.under(replaced)).rules(),
          () -> ruleSet.rule(number) + "\n" + other);
    }
  }

  @Test
  void asks_the_same_in_other_words() {
    Rule rule =
        RealRules.LIBRARY.safeguards().rules().stream()
            .filter(one -> one.id().equals("SG-ASY-PENDING-6"))
            .findFirst()
            .orElseThrow();
    assertTrue(
        Equivalence.ofRule(rule, with(rule, c -> new Constraint.Any(List.of(c, c)))).isPresent());
    assertTrue(Equivalence.ofRule(rule, with(rule, Constraint.Not::new)).isEmpty());
  }
}
