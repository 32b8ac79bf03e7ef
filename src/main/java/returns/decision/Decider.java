package returns.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import returns.evaluation.ConditionTrace;
import returns.evaluation.Evaluator;
import returns.evaluation.Item;
import returns.evaluation.Results;
import returns.evaluation.RuleResult;
import returns.evaluation.RuleSet;
import returns.evaluation.RuleTrace;
import returns.evaluation.Situation;
import returns.evaluation.TracingEvaluator;
import returns.facts.Case;
import returns.rules.Arrangement;
import returns.rules.Conclusion.Verb;
import returns.rules.Instrument;
import returns.rules.Pack;
import returns.rules.Source;
import returns.rules.Status;
import returns.situation.Clocks;
import returns.situation.Standing;
import returns.situation.StandingOf;
import returns.vocabulary.EngineTypes;

/** Decides the cases of one arrangement with both evaluators. Safe for any number of threads. */
public final class Decider {
  private final RuleSet ruleSet;
  private final Pack pack;
  private final Arrangement arrangement;
  private final Map<String, Source> sources;
  private final StandingOf standings;
  private final Evaluator drools;
  private final TracingEvaluator reference;

  /**
   * For one arrangement.
   *
   * @param ruleSet the safeguards' pack, then the arrangement's
   * @param sources by id
   */
  public Decider(
      RuleSet ruleSet,
      Map<String, Source> sources,
      StandingOf standings,
      Evaluator drools,
      TracingEvaluator reference) {
    this.ruleSet = ruleSet;
    this.pack = ruleSet.packs().get(ruleSet.packs().size() - 1);
    this.arrangement = pack.arrangement().orElseThrow();
    this.sources = Map.copyOf(sources);
    this.standings = standings;
    this.drools = drools;
    this.reference = reference;
  }

  /** The rules that it decides by. */
  public RuleSet ruleSet() {
    return ruleSet;
  }

  /**
   * Decides a case on a day. An evaluator that fails makes the decision a referral, not an error.
   */
  public Decision decide(Case stated, Clocks clocks) {
    return decide(stated, clocks, false);
  }

  /**
   * The same, where instruments that do not exist may have been asked for.
   *
   * @param asked whether hypothetical instruments count
   */
  public Decision decide(Case stated, Clocks clocks, boolean asked) {
    return decide(standings.standing(stated, clocks), asked);
  }

  /**
   * The same; empty where certainly no instrument covers the person, so that the arrangement is not
   * about them. Of somebody whose nationality is not known, nobody can say that.
   *
   * @param asked whether hypothetical instruments count
   */
  public Optional<Decision> decideIfCovered(Case stated, Clocks clocks, boolean asked) {
    Standing standing = standings.standing(stated, clocks);
    return mayCover(standing.situation(), asked)
        ? Optional.of(decide(standing, asked))
        : Optional.empty();
  }

  /**
   * What some results come to, without a trace, a question or a summary: for tools that ask very
   * often what would come of a change.
   *
   * @param results of the rules of the standing, which may be others of the same numbers
   */
  public Verdict verdict(Standing standing, Results results, boolean asked) {
    Answer answer = answer(standing, asked && hasHypothetical(), Optional.of(results), true);
    List<RuleTrace> traces = new ArrayList<>();
    for (RuleResult result : results.rules()) {
      traces.add(new RuleTrace(result, List.of(), Map.of(), List.of()));
    }
    return new Verdict(
        answer.outcome(),
        answer.safeguards(),
        answer.basis(),
        new FindingsOf(standing, new Labels(sources)).all(traces));
  }

  /**
   * The same decision, of a case of which it is known how it stands.
   *
   * @param asked whether hypothetical instruments count
   */
  public Decision decide(Standing standing, boolean asked) {
    boolean hypothetical = asked && hasHypothetical();
    Situation situation = standing.situation();
    Optional<List<RuleTrace>> traced = attempt(() -> reference.trace(situation));
    Optional<Results> second =
        traced.map(t -> new Results(t.stream().map(RuleTrace::result).toList()));
    Optional<Results> first = attempt(() -> drools.evaluate(situation));
    List<Difference> differences = Differences.between(ruleSet, first, second);
    boolean agree = differences.isEmpty();
    Answer byDrools = answer(standing, hypothetical, first, agree);
    Answer byReference =
        second.equals(first) ? byDrools : answer(standing, hypothetical, second, agree);
    Answer answer =
        byDrools.outcome().compareTo(byReference.outcome()) <= 0 ? byDrools : byReference;
    Outcome outcome = agree ? answer.outcome() : answer.outcome().moreProtective(Outcome.REFERRED);
    List<RuleTrace> traces = traced.orElseGet(this::noTraces);
    return complete(standing, hypothetical, answer, outcome, traces, first, differences);
  }

  private boolean mayCover(Situation situation, boolean asked) {
    Coverage coverage = new Coverage(situation, arrangement.state());
    return !Coverage.isOfKnownNationality(situation)
        || arrangement.instruments().stream()
            .filter(instrument -> asked || !instrument.isHypothetical())
            .anyMatch(instrument -> coverage.isAmong(instrument.covers()) != Status.NOT_MET);
  }

  private boolean hasHypothetical() {
    return arrangement.instruments().stream().anyMatch(Instrument::isHypothetical);
  }

  private Decision complete(
      Standing standing,
      boolean hypothetical,
      Answer answer,
      Outcome outcome,
      List<RuleTrace> traces,
      Optional<Results> first,
      List<Difference> differences) {
    FindingsOf findingsOf = new FindingsOf(standing, new Labels(sources));
    List<Finding> all = findingsOf.all(withChoicesOf(first, traces));
    List<Question> questions = questions(standing, answer, traces, findingsOf);
    List<Finding> steps = new ArrayList<>(all.stream().filter(f -> f.verb() == Verb.STEP).toList());
    confirmOnTheDay(standing).ifPresent(steps::add);
    List<Finding> findings =
        all.stream().filter(f -> f.verb() != Verb.STEP && f.verb() != Verb.DEADLINE).toList();
    String summary =
        new Summary(
                standing, hypothetical, answer, outcome, findings, questions, differences, sources)
            .text();
    return new Decision(
        standing,
        hypothetical,
        pack.name(),
        answer.instrument(),
        answer.instruments(),
        outcome,
        answer.safeguards(),
        answer.basis(),
        summary,
        findings,
        steps,
        all.stream().filter(f -> f.verb() == Verb.DEADLINE).toList(),
        questions,
        traces,
        differences);
  }

  private Answer answer(
      Standing standing, boolean hypothetical, Optional<Results> results, boolean agree) {
    Results found = results.orElseGet(this::nothingKnown);
    Instruments instruments =
        new Instruments(
            standing.situation(), found, arrangement, theReturn(standing), hypothetical);
    return Answer.of(standing, found, instruments.all(arrangement), agree && results.isPresent());
  }

  /** What an evaluator that threw comes to: every rule unknown, and so a referral. */
  private Results nothingKnown() {
    return new Results(ruleSet.rules().stream().map(rule -> RuleResult.UNKNOWN).toList());
  }

  private List<RuleTrace> noTraces() {
    return ruleSet.rules().stream()
        .map(
            rule ->
                new RuleTrace(
                    RuleResult.UNKNOWN,
                    rule.conditions().stream().map(c -> ConditionTrace.NOT_REACHED).toList(),
                    Map.of(),
                    List.of()))
        .toList();
  }

  /** The traces, with the choices that only Drools found certain, so that no finding is lost. */
  private static List<RuleTrace> withChoicesOf(Optional<Results> first, List<RuleTrace> traces) {
    if (first.isEmpty()) {
      return traces;
    }
    List<RuleTrace> all = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      RuleTrace trace = traces.get(i);
      RuleResult result = first.get().rules().get(i);
      if (result.certain().equals(trace.result().certain())) {
        all.add(trace);
        continue;
      }
      var choices = new java.util.HashSet<>(trace.result().certain());
      choices.addAll(result.certain());
      all.add(
          new RuleTrace(
              new RuleResult(trace.result().status(), choices),
              trace.conditions(),
              trace.grounds(),
              trace.unknowns()));
    }
    return all;
  }

  private List<Question> questions(
      Standing standing, Answer answer, List<RuleTrace> traces, FindingsOf findings) {
    Questions questions = new Questions(standing.situation(), traces);
    for (int i = 0; i < traces.size(); i++) {
      boolean open = traces.get(i).result().status() == Status.UNKNOWN;
      if (open && (ruleSet.rule(i).protects() || isRequired(i, answer))) {
        questions.askFor(i);
      }
    }
    for (InstrumentFinding instrument : answer.instruments()) {
      boolean open = instrument.stands().and(instrument.covers()) == Status.UNKNOWN;
      // Of one that can neither be a basis nor wait for anything, no day would change the answer.
      boolean counts = instrument.basis() == Status.UNKNOWN || instrument.waits() == Status.UNKNOWN;
      if (open && counts) {
        instrument.open().forEach(fact -> questions.ask(fact, instrument.instrument().id()));
      }
    }
    findings.unknown().forEach(fact -> questions.ask(fact, "text"));
    return questions.all();
  }

  private boolean isRequired(int rule, Answer answer) {
    return answer.instruments().stream()
        .filter(instrument -> instrument.basis() == Status.UNKNOWN)
        .flatMap(instrument -> instrument.requirements().stream())
        .filter(r -> r.applies() != Status.NOT_MET && r.status() == Status.UNKNOWN)
        .anyMatch(r -> ruleSet.rule(rule).establishes(r.requirement().what()));
  }

  /** Facts about a status are today's, and a transfer is another day. */
  private Optional<Finding> confirmOnTheDay(Standing standing) {
    Item theReturn = theReturn(standing);
    Object action = theReturn.value(theReturn.type().field("action").orElseThrow());
    if (action != null && !action.equals("transfer")) {
      return Optional.empty();
    }
    return Optional.of(FindingsOf.builtIn(Verb.STEP, BuiltIn.CONFIRM, "Confirm again on the day."));
  }

  private static Item theReturn(Standing standing) {
    return standing.situation().items().entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(EngineTypes.RETURN))
        .map(entry -> entry.getValue().get(0))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the vocabulary does not declare Return"));
  }

  /** Runs an evaluator; a fault in it or in Drools is no reason to lose the case. */
  private static <T> Optional<T> attempt(Supplier<T> evaluation) {
    try {
      return Optional.of(evaluation.get());
    } catch (RuntimeException | StackOverflowError fault) {
      return Optional.empty();
    }
  }
}
