package returns.decision;

import java.util.List;
import java.util.Optional;
import returns.evaluation.Results;
import returns.evaluation.RuleSet;
import returns.rules.Conclusion.Verb;
import returns.rules.Status;
import returns.situation.Standing;

/**
 * What one evaluator's results come to: both answers and the outcome.
 *
 * @param instruments how each instrument stands
 * @param instrument the strongest of them
 */
record Answer(
    Outcome outcome,
    Safeguards safeguards,
    Status basis,
    Status waits,
    List<InstrumentFinding> instruments,
    Optional<InstrumentFinding> instrument) {

  /**
   * Folds one evaluator's results.
   *
   * @param agree whether both evaluators answered the same
   */
  static Answer of(Standing standing, Results results, List<InstrumentFinding> all, boolean agree) {
    Safeguards safeguards =
        Safeguards.of(
            best(standing, results, Verb.BAR),
            best(standing, results, Verb.DEFER),
            best(standing, results, Verb.REFER).or(Status.of(standing.needsAPerson())));
    Status basis = Status.NOT_MET;
    Status waits = Status.NOT_MET;
    for (InstrumentFinding instrument : all) {
      basis = basis.or(instrument.basis());
      waits = waits.or(instrument.waits());
    }
    return new Answer(
        Fold.outcome(safeguards, basis, waits, agree),
        safeguards,
        basis,
        waits,
        all,
        Instruments.strongest(all));
  }

  private static Status best(Standing standing, Results results, Verb verb) {
    RuleSet ruleSet = standing.situation().ruleSet();
    return ruleSet
        .concluding(verb)
        .mapToObj(rule -> results.rules().get(rule).status())
        .reduce(Status.NOT_MET, Status::or);
  }
}
