package returns.lints.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Batches;
import returns.random.Draw;
import returns.random.RandomRules;
import returns.random.RandomSituations;
import returns.reference.ReferenceEvaluator;
import returns.rules.Constraint;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Status;

/** What is claimed of random rules is never contradicted by the second evaluator. */
@DisplayName("What is shown of a random rule")
final class ProofsOnRandomRulesTests {
  private static final int SITUATIONS = 6;
  private static final int CHANGED = 20;

  private static int never;
  private static int always;
  private static int covered;
  private static int superfluous;

  static LongStream seeds() {
    return Batches.seeds();
  }

  @AfterAll
  static void each_claim_was_made() {
    assertTrue(never > 50, "shown never to apply: " + never);
    assertTrue(always > 0, "shown always to apply: " + always);
    assertTrue(covered > 50, "shown to be covered: " + covered);
    assertTrue(superfluous > 100, "shown to have no effect: " + superfluous);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_rule_that_never_applies_is_never_met_and_one_that_always_does_never_fails(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    List<List<Status>> came = cameOut(rules, seed);
    for (int i = 0; i < rules.rules().size(); i++) {
      RuleProof proof = new RuleProof(pack(rules, rules.rule(i)), rules.rule(i));
      if (proof.neverMetFrom(rules.whats().keySet()).isPresent()) {
        never++;
        assertNone(came, i, Status.MET, rules);
      } else if (proof.isNeverNotMet()) {
        always++;
        assertNone(came, i, Status.NOT_MET, rules);
      }
    }
  }

  private static void assertNone(List<List<Status>> came, int rule, Status status, RuleSet rules) {
    came.forEach(
        statuses -> assertNotEquals(status, statuses.get(rule), () -> rules.rule(rule).toString()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_rule_that_is_covered_is_never_more_met_than_the_one_that_covers_it(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    Draw draw = new Draw(seed);
    for (int i = 0; i < CHANGED; i++) {
      int wide = draw.below(rules.rules().size());
      int other = draw.below(rules.rules().size());
      Rule rule = rules.rule(wide);
      boolean together =
          wide != other
              && rule.pack().equals(rules.rule(other).pack())
              && rule.stage() == rules.rule(other).stage();
      if (together) {
        compare(with(rules, other, narrowed(rule, draw)), other, wide, seed);
      }
    }
    IntStream.range(0, rules.rules().size() - 1).forEach(i -> compare(rules, i, i + 1, seed));
  }

  private static Rule narrowed(Rule rule, Draw draw) {
    int condition = draw.below(rule.conditions().size());
    Optional<List<Constraint>> more = Changed.implying(rule.conditions().get(condition), draw);
    Rule asking = Changed.asking(rule, condition, more.orElse(List.of()));
    return Changed.with(asking, "NARROW", asking.conditions());
  }

  private static void compare(RuleSet rules, int narrow, int wide, long seed) {
    if (Subsumption.of(rules.rule(narrow), rules.rule(wide)).isEmpty()) {
      return;
    }
    covered++;
    for (List<Status> statuses : cameOut(rules, seed)) {
      if (statuses.get(narrow) != null && statuses.get(wide) != null) {
        assertTrue(
            statuses.get(narrow).compareTo(statuses.get(wide)) <= 0,
            () -> statuses.get(narrow) + rules.rule(narrow).toString() + rules.rule(wide));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_rule_comes_out_the_same_without_what_has_no_effect(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    Draw draw = new Draw(seed);
    for (int number = 0; number < rules.rules().size(); number += 6) {
      int at = number;
      Rule rule = rules.rule(number);
      int condition = draw.below(rule.conditions().size());
      Optional<List<Constraint>> more = Changed.implying(rule.conditions().get(condition), draw);
      Rule longer = more.map(parts -> Changed.asking(rule, condition, parts)).orElse(rule);
      List<Superfluous.Found> found = Superfluous.in(longer);
      assertTrue(more.isEmpty() || !found.isEmpty(), longer::toString);
      if (!found.isEmpty()) {
        superfluous += found.size();
        assertSame(rules, number, longer, Changed.without(longer, found), seed);
        found.forEach(
            one -> assertSame(rules, at, longer, Changed.without(longer, List.of(one)), seed));
      }
    }
  }

  private static void assertSame(RuleSet rules, int number, Rule longer, Rule shorter, long seed) {
    List<List<Status>> before = cameOut(with(rules, number, longer), seed);
    List<List<Status>> after = cameOut(with(rules, number, shorter), seed);
    for (int i = 0; i < before.size(); i++) {
      assertEquals(
          before.get(i).get(number), after.get(i).get(number), () -> longer + " / " + shorter);
    }
  }

  private static RuleSet with(RuleSet rules, int number, Rule rule) {
    return rules.replacing(number, rule);
  }

  private static Pack pack(RuleSet rules, Rule rule) {
    return rules.packs().stream().filter(p -> p.name().equals(rule.pack())).findFirst().get();
  }

  /** How each rule comes out in some situations; null where it is not evaluated. */
  private static List<List<Status>> cameOut(RuleSet rules, long seed) {
    List<List<Status>> all = new ArrayList<>();
    ReferenceEvaluator evaluator = new ReferenceEvaluator(rules);
    for (int i = 0; i < SITUATIONS; i++) {
      Situation situation = RandomSituations.situation(rules, seed * SITUATIONS + i).under(rules);
      List<Status> statuses = new ArrayList<>();
      var results = evaluator.evaluate(situation).rules();
      for (int rule = 0; rule < results.size(); rule++) {
        statuses.add(situation.isEvaluated(rule) ? results.get(rule).status() : null);
      }
      all.add(statuses);
    }
    return all;
  }
}
