package returns.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.dates.Span;
import returns.evaluation.ConditionTrace;
import returns.evaluation.FactRef;
import returns.evaluation.Item;
import returns.evaluation.RuleResult;
import returns.evaluation.RuleSet;
import returns.evaluation.RuleTrace;
import returns.evaluation.Situation;
import returns.random.Batches;
import returns.random.Draw;
import returns.random.Fixture;
import returns.random.Items;
import returns.random.RandomRules;
import returns.random.RandomSituations;
import returns.random.RuleText;
import returns.random.Situations;
import returns.rules.Rule;
import returns.rules.Status;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.Field;

class TraceTests {
  private static final int SITUATIONS = 10;

  static LongStream seeds() {
    return Batches.seeds();
  }

  private interface Check {
    void of(Situation situation, int rule, RuleTrace trace);
  }

  private static void forEachTrace(long seed, Check check) {
    RuleSet rules = RandomRules.ruleSet(seed);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    for (long i = 0; i < SITUATIONS; i++) {
      Situation situation = RandomSituations.situation(rules, i);
      List<RuleTrace> traces = reference.trace(situation);
      for (int rule = 0; rule < traces.size(); rule++) {
        check.of(situation, rule, traces.get(rule));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_trace_gives_the_results_of_the_evaluation_without_one(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    for (long i = 0; i < SITUATIONS; i++) {
      Situation situation = RandomSituations.situation(rules, i);
      List<RuleResult> traced = reference.trace(situation).stream().map(RuleTrace::result).toList();
      assertEquals(reference.evaluate(situation).rules(), traced);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_conditions_tell_why_the_rule_came_out_so(long seed) {
    forEachTrace(
        seed,
        (situation, rule, trace) -> {
          List<Optional<Status>> reached =
              trace.conditions().stream()
                  .map(ConditionTrace::status)
                  .takeWhile(Optional::isPresent)
                  .toList();
          String text = RuleText.of(situation.ruleSet().rule(rule));
          if (!situation.isEvaluated(rule)) {
            assertEquals(List.of(), reached, text);
            return;
          }
          // Every rule stops at a condition that is not met, or all its conditions are possible.
          Optional<Status> last = reached.get(reached.size() - 1);
          boolean stopped = trace.result().status() == Status.NOT_MET;
          assertEquals(stopped, last.equals(Optional.of(Status.NOT_MET)), text);
          List<Optional<Status>> before = reached.subList(0, reached.size() - 1);
          assertTrue(!before.contains(Optional.of(Status.NOT_MET)), text);
          if (trace.result().status() == Status.MET) {
            assertTrue(reached.stream().allMatch(Optional.of(Status.MET)::equals), text);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_certain_choice_has_its_grounds_and_only_unknown_rules_have_unknowns(long seed) {
    forEachTrace(
        seed,
        (situation, rule, trace) -> {
          String text = RuleText.of(situation.ruleSet().rule(rule));
          assertEquals(trace.result().certain(), trace.grounds().keySet(), text);
          boolean open = trace.result().status() == Status.UNKNOWN && situation.isEvaluated(rule);
          assertEquals(open, !trace.unknowns().isEmpty(), text);
          for (ConditionTrace condition : trace.conditions()) {
            assertTrue(condition.atoms().matches("[mnu]*"), text);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_the_unknowns_do_not_name_cannot_settle_the_rule(long seed) {
    Draw draw = new Draw(seed);
    RuleSet rules = RandomRules.ruleSet(seed);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    for (long i = 0; i < SITUATIONS; i++) {
      Situation situation = RandomSituations.situation(rules, i);
      List<RuleTrace> traces = reference.trace(situation);
      for (int rule = 0; rule < traces.size(); rule++) {
        List<FactRef> unknowns = traces.get(rule).unknowns();
        if (!unknowns.isEmpty() && !readsConclusions(rules.rule(rule))) {
          Situation others = filled(situation, draw, ref -> !unknowns.contains(ref));
          Status status = reference.evaluate(others).rules().get(rule).status();
          assertEquals(Status.UNKNOWN, status, RuleText.of(rules.rule(rule)));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void answering_all_the_unknowns_settles_the_rule(long seed) {
    Draw draw = new Draw(seed);
    RuleSet rules = RandomRules.ruleSet(seed);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    for (long i = 0; i < SITUATIONS; i++) {
      Situation situation = RandomSituations.situation(rules, i);
      List<RuleTrace> traces = reference.trace(situation);
      for (int rule = 0; rule < traces.size(); rule++) {
        List<FactRef> unknowns = traces.get(rule).unknowns();
        if (!unknowns.isEmpty() && unknowns.stream().allMatch(TraceTests::isOpenField)) {
          String text = RuleText.of(rules.rule(rule));
          Situation answered = filled(situation, draw, unknowns::contains);
          Status status = reference.evaluate(answered).rules().get(rule).status();
          // A call may leave a calendar, or the calendar of years, whatever is answered.
          if (!text.contains("WorkingDay") && !text.contains("TermVersion")) {
            assertNotEquals(Status.UNKNOWN, status, text);
          }
        }
      }
    }
  }

  private static boolean readsConclusions(Rule rule) {
    return rule.conditions().stream().anyMatch(c -> c.type() == EngineTypes.ESTABLISHED);
  }

  private static boolean isOpenField(FactRef ref) {
    return ref.field().isPresent() && !Facts.isExact(ref.item().value(ref.field().orElseThrow()));
  }

  private interface Filter {
    boolean accepts(FactRef ref);
  }

  /** Gives unknown fields of items that certainly exist an exact value. */
  private static Situation filled(Situation situation, Draw draw, Filter filter) {
    return Situations.map(
        situation,
        item -> {
          Item full = item;
          for (Field field : item.type().fields()) {
            boolean open = item.sure() && !Facts.isExact(item.value(field));
            if (open && filter.accepts(new FactRef(item, Optional.of(field)))) {
              full = Items.with(full, field, answer(item.value(field), field, draw));
            }
          }
          return full;
        });
  }

  private static Object answer(Object before, Field field, Draw draw) {
    if (before instanceof Span span) {
      return draw.percent(50) ? span.first() : span.last();
    }
    return field.partial() ? draw.pick(Fixture.DAYS) : draw.pick(Fixture.pool(field));
  }
}
