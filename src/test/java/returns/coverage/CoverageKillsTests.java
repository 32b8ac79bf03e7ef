package returns.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.assembly.RealRules;
import returns.decision.Decision;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.reference.ReferenceEvaluator;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Status;
import returns.scenarios.Filter;
import returns.scenarios.Scenarios;

/**
 * What coverage says of comparisons, held against whole evaluations with one rule changed: on the
 * situations that the tables of a real pack came to.
 */
@DisplayName("A comparison that is covered")
class CoverageKillsTests {
  private static final String PACK = "eu-tunisia";

  private static final List<Decision> DECISIONS = Collections.synchronizedList(new ArrayList<>());
  private static PackCoverage coverage;

  @BeforeAll
  static void run_the_tables() throws IOException {
    Recorder recorder = new Recorder(packs());
    new Scenarios(RealRules.LIBRARY.vocabulary(), RealRules.DECIDERS)
        .run(
            Path.of("rules"),
            RealRules.ids(),
            new Filter(Optional.of(PACK), Optional.empty()),
            (table, decision) -> {
              DECISIONS.add(decision);
              recorder.saw(table, decision.standing().situation(), decision.traces());
            });
    coverage = recorder.coverage().pack(PACK).orElseThrow();
  }

  private static List<Pack> packs() {
    return List.of(RealRules.LIBRARY.safeguards(), RealRules.LIBRARY.arrangements().get(PACK));
  }

  /** A rule as it comes out in each situation, evaluated with all others. */
  private static List<Status> outcomes(Rule changed) {
    Pack own = packs().get(1);
    List<Rule> rules =
        own.rules().stream().map(r -> r.id().equals(changed.id()) ? changed : r).toList();
    Pack other = own.with(rules);
    RuleSet ruleSet = new RuleSet(List.of(packs().get(0), other));
    ReferenceEvaluator evaluator = new ReferenceEvaluator(ruleSet);
    int number = numberOf(ruleSet, changed.id());
    return DECISIONS.stream()
        .map(decision -> under(ruleSet, decision.standing().situation()))
        .map(situation -> evaluator.evaluate(situation).rules().get(number).status())
        .toList();
  }

  private static int numberOf(RuleSet ruleSet, String id) {
    return ruleSet.rules().stream().map(Rule::id).toList().indexOf(id);
  }

  private static Situation under(RuleSet ruleSet, Situation s) {
    return new Situation(
        ruleSet,
        s.asAt(),
        s.items(),
        s.terms(),
        s.termVersions(),
        s.calendars(),
        s.inForce(),
        s.tooMany());
  }

  private static boolean turns(List<Status> as, List<Status> other, Status from, Status to) {
    for (int i = 0; i < as.size(); i++) {
      if (as.get(i) == from && other.get(i) == to) {
        return true;
      }
    }
    return false;
  }

  @Test
  void is_one_whose_opposite_changes_the_rule_both_ways_and_no_other_is() {
    List<String> wrong = new ArrayList<>();
    int covered = 0;
    int open = 0;
    for (RuleCoverage rule : coverage.rules()) {
      List<Status> asWritten = outcomes(rule.rule());
      List<Counted> counted = Counted.of(rule.rule());
      for (int i = 0; i < counted.size(); i++) {
        ComparisonCoverage comparison = rule.comparisons().get(i);
        Counted at = counted.get(i);
        List<Status> turned = outcomes(Turned.rule(rule.rule(), at.condition(), at.comparison()));
        boolean kept = turns(asWritten, turned, Status.MET, Status.NOT_MET);
        boolean lost = turns(asWritten, turned, Status.NOT_MET, Status.MET);
        if (kept != comparison.kept() || lost != comparison.lost()) {
          wrong.add(rule.rule().id() + ": " + comparison.needed());
        }
        covered += comparison.isCovered() ? 1 : 0;
        open += comparison.isCovered() ? 0 : 1;
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(covered > 15, covered + " covered");
    assertTrue(open > 0, "the property was never tried on a hole");
  }

  @Test
  void has_its_rule_seen_in_each_value_that_whole_evaluations_give_it() {
    for (RuleCoverage rule : coverage.rules()) {
      List<Status> asWritten = outcomes(rule.rule());
      for (Status status : List.of(Status.MET, Status.UNKNOWN)) {
        assertEquals(
            asWritten.contains(status),
            rule.values().get(status).isHere(),
            rule.rule().id() + " " + status);
      }
    }
  }
}
