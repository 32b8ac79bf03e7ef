package returns.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import returns.assembly.RealRules;
import returns.batch.CaseDecider;
import returns.batch.Run;
import returns.batch.RunResult;
import returns.drools.DroolsEvaluator;
import returns.evaluation.Evaluator;
import returns.evaluation.Results;
import returns.evaluation.RuleResult;
import returns.evaluation.RuleSet;
import returns.evaluation.RuleTrace;
import returns.evaluation.Situation;
import returns.evaluation.TracingEvaluator;
import returns.facts.CaseReader;
import returns.reference.ReferenceEvaluator;
import returns.rules.Conclusion.Verb;
import returns.situation.Clocks;
import returns.situation.StandingOf;

@DisplayName("Where the evaluators differ")
class DifferingEvaluatorsTests {
  private static final Path CLEAN = Path.of("cases/albania/AL-0001.json");
  private static final Path BARRED = Path.of("cases/albania/AL-0019.json");
  private static final RuleSet RULES =
      new RuleSet(
          List.of(RealRules.LIBRARY.safeguards(), RealRules.LIBRARY.arrangements().get("albania")));
  private static final Evaluator DROOLS = new DroolsEvaluator(RULES);
  private static final ReferenceEvaluator REFERENCE = new ReferenceEvaluator(RULES);

  /** A rule that no worked answer hangs on. */
  private static final int NOTE =
      RULES
          .concluding(Verb.NOTE)
          .filter(rule -> RULES.rule(rule).conclusions().size() == 1)
          .findFirst()
          .orElseThrow();

  @TempDir private Path folder;

  /** Which of the two is changed. */
  enum Side {
    DROOLS,
    REFERENCE;

    Decider decider(UnaryOperator<List<RuleResult>> change) {
      return this == DROOLS ? of(change, r -> r) : of(r -> r, change);
    }
  }

  private static Decider of(
      UnaryOperator<List<RuleResult>> first, UnaryOperator<List<RuleResult>> second) {
    StandingOf standings =
        new StandingOf(
            RealRules.LIBRARY.vocabulary(),
            RealRules.LIBRARY.listedEvidence(),
            RealRules.LIBRARY.calendars(),
            RULES);
    Evaluator drools =
        situation -> new Results(first.apply(new ArrayList<>(DROOLS.evaluate(situation).rules())));
    return new Decider(RULES, RealRules.LIBRARY.sources(), standings, drools, new Changed(second));
  }

  /** The reference with other results; what it read stays as it is. */
  private record Changed(UnaryOperator<List<RuleResult>> change) implements TracingEvaluator {
    @Override
    public Results evaluate(Situation situation) {
      return new Results(trace(situation).stream().map(RuleTrace::result).toList());
    }

    @Override
    public List<RuleTrace> trace(Situation situation) {
      List<RuleTrace> traces = REFERENCE.trace(situation);
      List<RuleResult> changed =
          change.apply(new ArrayList<>(traces.stream().map(RuleTrace::result).toList()));
      List<RuleTrace> all = new ArrayList<>();
      for (int i = 0; i < traces.size(); i++) {
        RuleTrace trace = traces.get(i);
        all.add(
            new RuleTrace(changed.get(i), trace.conditions(), trace.grounds(), trace.unknowns()));
      }
      return all;
    }
  }

  private static List<RuleResult> fails(List<RuleResult> results) {
    throw new IllegalStateException("broken");
  }

  private static UnaryOperator<List<RuleResult>> with(int rule, RuleResult result) {
    return results -> {
      results.set(rule, result);
      return results;
    };
  }

  private static List<RuleResult> nothingMet(List<RuleResult> results) {
    results.replaceAll(result -> RuleResult.NOT_MET);
    return results;
  }

  private static Decision decide(Decider decider, Path file) {
    try {
      var read =
          new CaseReader(RealRules.LIBRARY.vocabulary())
              .read(file.toString(), 1, Files.readAllBytes(file));
      var stated = read.stated().orElseThrow();
      LocalDate day =
          (LocalDate)
              stated
                  .single(RealRules.LIBRARY.vocabulary().required("Return"), "decidedOn")
                  .orElseThrow()
                  .value();
      return decider.decide(stated, new Clocks(day, Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> differing(Decision decision) {
    return decision.differences().stream().map(Difference::rule).toList();
  }

  @Test
  void nothing_is_changed_where_they_do_not() {
    Decider same = of(r -> r, r -> r);
    assertEquals(Outcome.NO_BAR_FOUND, decide(same, CLEAN).outcome());
    assertEquals(Outcome.BARRED, decide(same, BARRED).outcome());
    assertEquals(List.of(), differing(decide(same, CLEAN)));
  }

  @ParameterizedTest
  @EnumSource
  void a_note_is_enough_for_a_person_to_look(Side side) {
    Decision decision = decide(side.decider(with(NOTE, RuleResult.UNKNOWN)), CLEAN);
    assertEquals(List.of(RULES.rule(NOTE).id()), differing(decision));
    assertEquals(Outcome.REFERRED, decision.outcome());
    assertTrue(
        decision
            .summary()
            .contains(
                "The two evaluators differ on 1 rule, so nobody may rely on this without looking."),
        decision.summary());
  }

  @ParameterizedTest
  @EnumSource
  void the_more_protective_answer_is_taken_whichever_side_gives_it(Side side) {
    Decision noBar = decide(side.decider(DifferingEvaluatorsTests::nothingMet), BARRED);
    assertEquals(Outcome.BARRED, noBar.outcome());
    assertFalse(noBar.findings().stream().filter(f -> f.verb() == Verb.BAR).toList().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void one_that_fails_knows_nothing(Side side) {
    Decider decider = side.decider(DifferingEvaluatorsTests::fails);
    Decision clean = decide(decider, CLEAN);
    assertEquals(Outcome.REFERRED, clean.outcome());
    assertEquals(RULES.rules().size(), clean.differences().size());
    Decision barred = decide(decider, BARRED);
    assertEquals(Outcome.BARRED, barred.outcome());
    assertFalse(barred.findings().stream().filter(f -> f.verb() == Verb.BAR).toList().isEmpty());
  }

  @Test
  void both_that_fail_refer_the_case() {
    Decider decider = of(DifferingEvaluatorsTests::fails, DifferingEvaluatorsTests::fails);
    assertEquals(Outcome.REFERRED, decide(decider, CLEAN).outcome());
    assertEquals(Outcome.REFERRED, decide(decider, BARRED).outcome());
    assertEquals(RULES.rules().size(), decide(decider, BARRED).differences().size());
  }

  @ParameterizedTest
  @EnumSource
  void the_case_is_listed_and_the_run_is_not_complete(Side side) throws IOException {
    Decider decider = side.decider(with(NOTE, RuleResult.UNKNOWN));
    CaseDecider.Deciders deciders =
        new CaseDecider.Deciders() {
          @Override
          public Decider of(String arrangement) {
            return decider;
          }

          @Override
          public Set<String> names() {
            return Set.of("albania");
          }
        };
    CaseDecider cases =
        new CaseDecider(
            RealRules.LIBRARY.vocabulary(),
            deciders,
            new CaseDecider.Days(Optional.empty(), Optional.empty()),
            new CaseDecider.Choice(Optional.empty(), false));
    Path out = folder.resolve("out");
    RunResult result =
        new Run(new Run.Options(List.of(CLEAN.toString()), out, false, false, 1), cases)
            .run(new ByteArrayInputStream(new byte[0]), new NobodyWatches(), List::of);
    assertEquals(1, result.decided());
    assertFalse(result.isComplete());
    List<String> errors = Files.readAllLines(out.resolve("errors.jsonl"));
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).contains("\"id\":\"evaluators-differ\""), errors.get(0));
    assertTrue(errors.get(0).contains(RULES.rule(NOTE).id()), errors.get(0));
    assertTrue(Files.exists(out.resolve("albania/AL-0001.decision.json")));
  }

  private static final class NobodyWatches implements Run.Watcher {
    @Override
    public void begin(int cases) {}

    @Override
    public void done() {}
  }
}
