package returns.drools;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static returns.reference.Written.is;
import static returns.reference.Written.item;
import static returns.reference.Written.one;
import static returns.reference.Written.possible;
import static returns.reference.Written.rule;
import static returns.reference.Written.ruleSet;
import static returns.reference.Written.situation;
import static returns.reference.Written.variable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import returns.evaluation.Choice;
import returns.evaluation.EvaluatorFailure;
import returns.evaluation.Item;
import returns.evaluation.Results;
import returns.evaluation.RuleResult;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Fixture;
import returns.random.RandomRules;
import returns.random.RandomSituations;
import returns.rules.Status;
import returns.vocabulary.EngineTypes;

class DroolsEvaluatorTests {
  private static final RuleSet PAIRS =
      ruleSet(
          rule(
              1,
              "pair",
              returns.reference.Written.none(
                  Fixture.REFERRAL, is(Fixture.REFERRAL, "current", "==", true)),
              one(
                  Fixture.CLAIM,
                  is(Fixture.CLAIM, "count", ">=", 1),
                  variable(0, Fixture.CLAIM, "count")),
              one(
                  Fixture.CLAIM,
                  is(Fixture.CLAIM, "count", ">", variable(0, Fixture.CLAIM, "count")))));

  @Test
  void each_certain_choice_is_told_by_its_items_in_the_order_of_the_rule() {
    Item one = item(Fixture.CLAIM, 0, "count", 1);
    Item two = item(Fixture.CLAIM, 1, "count", 2);
    Item three = item(Fixture.CLAIM, 2, "count", 3);
    Results results =
        new DroolsEvaluator(PAIRS)
            .evaluate(situation(PAIRS, three, one, two, possible(Fixture.CLAIM, 3)));
    assertEquals(
        List.of(
            new RuleResult(
                Status.MET,
                Set.of(
                    new Choice(List.of(one, two)),
                    new Choice(List.of(one, three)),
                    new Choice(List.of(two, three))))),
        results.rules());
  }

  @Test
  void a_conclusion_that_becomes_certain_in_a_later_stage_is_one_item() {
    RuleSet rules =
        ruleSet(
            rule(1, "agreed", one(Fixture.PERSON, is(Fixture.PERSON, "age", "==", 1))),
            rule(2, "agreed", one(Fixture.PERSON, is(Fixture.PERSON, "alone", "==", true))),
            rule(2, "early", returns.reference.Written.established("agreed")),
            rule(3, "late", returns.reference.Written.established("agreed")));
    Item person = item(Fixture.PERSON, 0, "alone", true);
    Results results = new DroolsEvaluator(rules).evaluate(situation(rules, person));
    assertEquals(
        List.of(
            RuleResult.UNKNOWN,
            new RuleResult(Status.MET, Set.of(new Choice(List.of(person)))),
            RuleResult.UNKNOWN,
            new RuleResult(
                Status.MET,
                Set.of(new Choice(List.of(rules.established(rules.whats().get("agreed"), true)))))),
        results.rules());
  }

  @Test
  void each_pack_reads_its_own_terms() {
    RuleSet random = RandomRules.ruleSet(3);
    DroolsEvaluator drools = new DroolsEvaluator(random);
    Set<String> packs = new HashSet<>();
    for (long seed = 0; seed < 40; seed++) {
      Situation situation = RandomSituations.situation(random, seed);
      Results results = drools.evaluate(situation);
      for (int rule = 0; rule < random.rules().size(); rule++) {
        String pack = random.rule(rule).pack();
        for (Choice choice : results.rules().get(rule).certain()) {
          for (Item item : choice.items()) {
            if (item.type().name().equals(EngineTypes.TERMS)) {
              assertEquals(situation.terms().get(pack), item);
              packs.add(pack);
            }
          }
        }
      }
    }
    assertFalse(packs.isEmpty(), "no rule that reads terms was met");
  }

  @Test
  void threads_share_an_evaluator() throws InterruptedException, ExecutionException {
    RuleSet rules = RandomRules.ruleSet(11);
    DroolsEvaluator drools = new DroolsEvaluator(rules);
    List<Situation> situations = new ArrayList<>();
    List<Results> alone = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      situations.add(RandomSituations.situation(rules, i));
      alone.add(drools.evaluate(situations.get(i)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Results>>> runs = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        runs.add(threads.submit(() -> situations.stream().map(drools::evaluate).toList()));
      }
      for (Future<List<Results>> run : runs) {
        assertEquals(alone, run.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_case_that_fails_leaves_nothing_behind_for_the_next() {
    RuleSet rules =
        ruleSet(rule(1, "old", one(Fixture.PERSON, is(Fixture.PERSON, "age", ">", 17))));
    DroolsEvaluator drools = new DroolsEvaluator(rules);
    Situation broken = situation(rules, item(Fixture.PERSON, 0, "age", "seventeen"));
    EvaluatorFailure failure = assertThrows(EvaluatorFailure.class, () -> drools.evaluate(broken));
    assertEquals("Drools could not take up person.", failure.getMessage());
    assertEquals(
        List.of(RuleResult.NOT_MET),
        drools.evaluate(situation(rules, item(Fixture.PERSON, 0, "age", 17))).rules());
    assertEquals(
        List.of(RuleResult.NOT_MET),
        drools.evaluate(situation(rules)).rules(),
        "no item is left of an earlier case");
  }

  @Test
  void warming_up_compiles_and_runs_what_the_printer_prints() {
    assertDoesNotThrow(DroolsEvaluator::warmUp);
  }

  @Test
  void a_situation_of_another_rule_set_is_refused() {
    Situation other = situation(PAIRS);
    RuleSet rules = ruleSet(rule(1, "x", one(Fixture.PERSON, returns.reference.Written.all())));
    assertThrows(IllegalArgumentException.class, () -> new DroolsEvaluator(rules).evaluate(other));
  }
}
