package returns.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import returns.decision.Decider;
import returns.evaluation.RuleSet;
import returns.packs.Library;
import returns.reference.ReferenceEvaluator;
import returns.rules.Pack;
import returns.situation.StandingOf;

/**
 * One arrangement with the safeguards, ready to decide by the reference evaluator alone.
 *
 * @param numbers of the rules, by id
 */
record Setting(
    Library library,
    RuleSet ruleSet,
    StandingOf standings,
    ReferenceEvaluator evaluator,
    Decider decider,
    Map<String, Integer> numbers) {

  static Setting of(Library library, String arrangement) {
    RuleSet ruleSet =
        new RuleSet(List.of(library.safeguards(), library.arrangements().get(arrangement)));
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < ruleSet.rules().size(); i++) {
      numbers.put(ruleSet.rule(i).id(), i);
    }
    return of(library, ruleSet, new ReferenceEvaluator(ruleSet), numbers);
  }

  private static Setting of(
      Library library,
      RuleSet ruleSet,
      ReferenceEvaluator evaluator,
      Map<String, Integer> numbers) {
    StandingOf standings =
        new StandingOf(
            library.vocabulary(), library.listedEvidence(), library.calendars(), ruleSet);
    Decider decider = new Decider(ruleSet, library.sources(), standings, evaluator, evaluator);
    return new Setting(library, ruleSet, standings, evaluator, decider, numbers);
  }

  /** The name of the arrangement. */
  String name() {
    return ruleSet.packs().get(1).name();
  }

  /** Whether a pack has a part in it. */
  boolean has(String pack) {
    return ruleSet.packs().stream().anyMatch(one -> one.name().equals(pack));
  }

  /** The number of a rule. */
  int number(String rule) {
    return numbers.get(rule);
  }

  /** The same with a mutant in it. */
  Setting with(Mutant mutant) {
    if (mutant.change() instanceof Change.OfRule change) {
      int number = number(change.rule().id());
      RuleSet replaced = ruleSet.replacing(number, change.rule());
      return of(library, replaced, evaluator.replacing(replaced, number), numbers);
    }
    List<Pack> packs =
        ruleSet.packs().stream()
            .map(pack -> pack.name().equals(mutant.pack()) ? mutant.change().in(pack) : pack)
            .toList();
    RuleSet altered = ruleSet.in(packs);
    return of(library, altered, evaluator.in(altered), numbers);
  }
}
