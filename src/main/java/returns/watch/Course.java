package returns.watch;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.decision.Decider;
import returns.evaluation.Results;
import returns.evaluation.RuleSet;
import returns.impact.Rehoming;
import returns.language.Context;
import returns.packs.Library;
import returns.reference.ReferenceEvaluator;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.scenarios.Passing;
import returns.scenarios.Scenario;
import returns.situation.Standing;
import returns.situation.StandingOf;
import returns.vocabulary.Vocabulary;

/**
 * How the cases of one arrangement are evaluated. Immutable; a replaced rule makes another that
 * speaks of the same types, so that what was found before can be kept.
 */
final class Course {
  static final String PASSES = "passes";
  static final String FAILS = "fails";

  private final Library library;
  private final StandingOf standings;
  private final RuleSet ruleSet;
  private final ReferenceEvaluator evaluator;
  private final Decider decider;

  private Course(
      Library library, StandingOf standings, RuleSet ruleSet, ReferenceEvaluator evaluator) {
    this.library = library;
    this.standings = standings;
    this.ruleSet = ruleSet;
    this.evaluator = evaluator;
    this.decider = new Decider(ruleSet, library.sources(), standings, evaluator, evaluator);
  }

  static Course of(Library library, String arrangement) {
    RuleSet ruleSet =
        new RuleSet(List.of(library.safeguards(), library.arrangements().get(arrangement)));
    StandingOf standings =
        new StandingOf(
            library.vocabulary(), library.listedEvidence(), library.calendars(), ruleSet);
    return new Course(library, standings, ruleSet, new ReferenceEvaluator(ruleSet));
  }

  /** A course, and the numbers of the rules that were replaced in it. */
  record Replaced(Course course, BitSet changed) {}

  /** The same with other versions of some rules; empty where a rule does not fit in their place. */
  Optional<Replaced> replacing(List<Rule> others) {
    RuleSet replaced = ruleSet;
    ReferenceEvaluator again = evaluator;
    BitSet changed = new BitSet();
    Map<String, Integer> numbers = numbers();
    for (Rule other : others) {
      Integer number = numbers.get(other.id());
      if (number == null) {
        continue; // a rule of another arrangement
      }
      Optional<Rule> here = fitting(other, ruleSet.rule(number));
      if (here.isEmpty()) {
        return Optional.empty();
      }
      replaced = replaced.replacing(number, here.get());
      again = again.replacing(replaced, number);
      changed.set(number);
    }
    return Optional.of(new Replaced(new Course(library, standings, replaced, again), changed));
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < ruleSet.rules().size(); i++) {
      numbers.put(ruleSet.rule(i).id(), i);
    }
    return numbers;
  }

  private Optional<Rule> fitting(Rule other, Rule earlier) {
    boolean samePlace = other.pack().equals(earlier.pack()) && other.stage() == earlier.stage();
    Pack pack =
        ruleSet.packs().stream()
            .filter(p -> p.name().equals(other.pack()))
            .findFirst()
            .orElseThrow();
    return samePlace
        ? new Rehoming(
                Context.visibleTypes(
                    library.vocabulary(), pack.termsType(), library.listedEvidence()))
            .rule(other)
        : Optional.empty();
  }

  Vocabulary vocabulary() {
    return library.vocabulary();
  }

  StandingOf standings() {
    return standings;
  }

  Results evaluate(Standing standing) {
    return evaluator.evaluate(standing.situation());
  }

  /** The case as it stands, under these rules. */
  Standing under(Standing standing) {
    return standing.with(standing.situation().under(ruleSet));
  }

  /** Evaluates only the rules that were replaced, and those that depend on them. */
  Results evaluate(Standing standing, Results before, BitSet changed) {
    return evaluator.evaluate(standing.situation(), before, changed);
  }

  /** The outcome, or whether the scenario passes: that asks for questions too, so for all of it. */
  String word(Standing standing, Results results, Asked asked) {
    return asked
        .scenario()
        .map(scenario -> passes(standing, asked, scenario) ? PASSES : FAILS)
        .orElseGet(() -> decider.verdict(standing, results, asked.hypothetical()).outcome().word());
  }

  private boolean passes(Standing standing, Asked asked, Scenario scenario) {
    return Passing.mismatches(decider.decide(standing, asked.hypothetical()), scenario).isEmpty();
  }
}
