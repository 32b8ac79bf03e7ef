package returns.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import returns.dates.Span;
import returns.evaluation.FactRef;
import returns.evaluation.Item;
import returns.evaluation.Results;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.rules.Arrangement;
import returns.rules.Instrument;
import returns.rules.Status;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** How each instrument of the arrangement stands, for one evaluator's results. */
final class Instruments {
  private final Situation situation;
  private final Results results;
  private final Item theReturn;
  private final Coverage coverage;
  private final boolean hypothetical;

  /**
   * For one evaluator's results.
   *
   * @param hypothetical whether instruments that do not exist were asked for, and so count
   */
  Instruments(
      Situation situation,
      Results results,
      Arrangement arrangement,
      Item theReturn,
      boolean hypothetical) {
    this.situation = situation;
    this.results = results;
    this.theReturn = theReturn;
    this.hypothetical = hypothetical;
    this.coverage = new Coverage(situation, arrangement.state());
  }

  /** All of them, in the arrangement's order. */
  List<InstrumentFinding> all(Arrangement arrangement) {
    List<InstrumentFinding> found = new ArrayList<>();
    List<Item> items = situation.items().get(EngineTypes.INSTRUMENT);
    for (int i = 0; i < items.size(); i++) {
      found.add(finding(arrangement.instruments().get(i), items.get(i)));
    }
    return found;
  }

  /** The strongest: the one that is most nearly a basis, the first of equals. */
  static Optional<InstrumentFinding> strongest(List<InstrumentFinding> all) {
    return all.stream()
        .max(
            Comparator.comparing(InstrumentFinding::basis)
                .thenComparing(InstrumentFinding::stands)
                .thenComparing(f -> !f.instrument().isHypothetical())
                .thenComparing(f -> f.force().and(f.operation()))
                .thenComparing(InstrumentFinding::obliges)
                .thenComparing(f -> -all.indexOf(f)));
  }

  private InstrumentFinding finding(Instrument instrument, Item item) {
    List<FactRef> facts = new ArrayList<>();
    List<FactRef> open = new ArrayList<>();
    Status force = onEachDay(item, "starts", "ends", facts, open);
    Status operation = onEachDay(item, "operationalFrom", "operationalUntil", facts, open);
    Status obliges = Status.of(instrument.obligesPartner(hypothetical));
    Status covers = coverage.isAmong(instrument.covers());
    facts.addAll(coverage.facts());
    if (covers == Status.UNKNOWN) {
      coverage.facts().stream().filter(Instruments::isUnknown).forEach(open::add);
    }
    return new InstrumentFinding(
        instrument,
        force,
        operation,
        obliges,
        covers,
        item.origin(item.type().field("starts").orElseThrow()).label(),
        instrument.requires().stream().map(this::requirement).toList(),
        facts,
        open);
  }

  private static boolean isUnknown(FactRef fact) {
    return fact.field().map(fact.item()::value).orElse(null) == null;
  }

  /** On the day of evaluation and, for a transfer, on its day too (docs/semantics.md, "Days"). */
  private Status onEachDay(
      Item item, String from, String to, List<FactRef> facts, List<FactRef> open) {
    List<FactRef> read = new ArrayList<>();
    Status status = onEachDay(item, from, to, read);
    facts.addAll(read);
    if (status == Status.UNKNOWN) {
      // A day known within bounds is as good a question as one not known at all.
      read.stream()
          .filter(fact -> isUnknown(fact) || fact.item().value(fact.field().get()) instanceof Span)
          .forEach(open::add);
    }
    return status;
  }

  private Status onEachDay(Item item, String from, String to, List<FactRef> facts) {
    Field starts = item.type().field(from).orElseThrow();
    Field ends = item.type().field(to).orElseThrow();
    facts.add(new FactRef(item, Optional.of(starts)));
    facts.add(new FactRef(item, Optional.of(ends)));
    Object begins = item.value(starts);
    Object stops = item.value(ends);
    Status today = Instrument.Life.holds(begins, stops, situation.asAt());
    Status transfer = isTransfer();
    if (transfer == Status.NOT_MET) {
      return today;
    }
    Field transferOn = theReturn.type().field(EngineTypes.TRANSFER_ON).orElseThrow();
    facts.add(new FactRef(theReturn, Optional.of(transferOn)));
    return today.and(transfer.not().or(onTransfer(begins, stops, theReturn.value(transferOn))));
  }

  /** A transfer whose day is unknown lies on or after the day of evaluation. */
  private Status onTransfer(Object begins, Object stops, Object transferOn) {
    if (transferOn instanceof LocalDate day) {
      return Instrument.Life.holds(
          begins, stops, day.isBefore(situation.asAt()) ? situation.asAt() : day);
    }
    boolean open = Term.OPEN.equals(stops);
    return open ? Instrument.Life.holds(begins, stops, situation.asAt()) : Status.UNKNOWN;
  }

  private Status isTransfer() {
    Object action = theReturn.value(action());
    return action == null ? Status.UNKNOWN : Status.of(action.equals("transfer"));
  }

  private Field action() {
    FactType type = theReturn.type();
    return type.field("action").orElseThrow();
  }

  private RequirementFinding requirement(Instrument.Requirement requirement) {
    Object action = theReturn.value(action());
    Status applies =
        action == null ? Status.UNKNOWN : Status.of(requirement.actions().contains(action));
    RuleSet ruleSet = situation.ruleSet();
    Status status = Status.NOT_MET;
    List<String> by = new ArrayList<>();
    for (int rule : ruleSet.establishing(requirement.what())) {
      Status one = results.rules().get(rule).status();
      status = status.or(one);
      if (one == Status.MET) {
        by.add(ruleSet.rule(rule).id());
      }
    }
    by.sort(Comparator.naturalOrder());
    return new RequirementFinding(requirement, applies, status, by);
  }
}
