package returns.reference;

import java.util.ArrayList;
import java.util.List;
import returns.dates.Span;
import returns.evaluation.Evaluator;
import returns.evaluation.Item;
import returns.evaluation.Results;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Situations;
import returns.rules.Operator;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Status;

/** The reference evaluator with one deliberate fault, which a comparison must catch. */
public final class BrokenReference implements Evaluator {
  /** What is wrong with it. */
  public enum Fault {
    /** Silence of the file is taken for "no". */
    UNKNOWN_IS_FALSE,
    /** Silence of the file is taken for "yes". */
    UNKNOWN_IS_TRUE,
    /** Only {@code in} takes unknown for false. */
    UNKNOWN_IS_NOT_AMONG,
    /** An item that may not exist counts as one that does. */
    SURE_IGNORED,
    /** An unstated list counts as empty. */
    POSSIBLE_ITEM_DROPPED,
    /** The certain copy of {@code !(e)} holds the certain copy of e. */
    NO_SWAP_UNDER_NOT,
    /** The certain copy of {@code not P} holds the certain copy of P. */
    NO_SWAP_UNDER_NONE,
    /** {@code exists} is met by an item that may not exist. */
    EXISTS_BY_POSSIBLE_ITEM,
    /** A month is taken for its first day. */
    SPAN_IS_FIRST_DAY,
    /** What an unknown rule would establish counts as established. */
    POSSIBLE_CONCLUSION_CERTAIN,
    /** What an unknown rule would establish counts as not established. */
    POSSIBLE_CONCLUSION_DROPPED,
    /** A rule reads what its own file establishes. */
    STAGE_LEAK,
    /** Rules apply although they are not in force. */
    FORCE_IGNORED
  }

  private final Fault fault;
  private final RuleSet rules;
  private final ReferenceEvaluator evaluator;

  public BrokenReference(RuleSet rules, Fault fault) {
    this.fault = fault;
    this.rules = fault == Fault.STAGE_LEAK ? leaking(rules) : rules;
    this.evaluator = new ReferenceEvaluator(this.rules, new BrokenValues(fault));
  }

  @Override
  public Results evaluate(Situation situation) {
    Situation same = Situations.under(situation, rules);
    if (fault == Fault.FORCE_IGNORED) {
      same.inForce().set(0, rules.rules().size());
    }
    return evaluator.evaluate(same);
  }

  /** A stage for each rule, so that it reads what all before it establish. */
  private static RuleSet leaking(RuleSet rules) {
    List<Pack> packs = new ArrayList<>();
    for (Pack pack : rules.packs()) {
      List<Rule> staged = new ArrayList<>();
      pack.rules().forEach(rule -> staged.add(inStage(rule, staged.size() + 1)));
      packs.add(
          new Pack(
              pack.name(),
              staged,
              pack.terms(),
              pack.termsType(),
              pack.arrangement(),
              pack.sha256()));
    }
    return new RuleSet(packs);
  }

  private static Rule inStage(Rule rule, int stage) {
    return new Rule(
        rule.id(),
        rule.title(),
        rule.pack(),
        stage,
        rule.file(),
        rule.citations(),
        rule.from(),
        rule.until(),
        rule.uncommenced(),
        rule.follows(),
        rule.tested(),
        rule.conditions(),
        rule.conclusions(),
        rule.slots(),
        rule.place());
  }

  private static final class BrokenValues extends ThreeValues {
    private final Fault fault;

    BrokenValues(Fault fault) {
      this.fault = fault;
    }

    private Status unknownAs(Status certain, Status status, Fault... faults) {
      return status == Status.UNKNOWN && List.of(faults).contains(fault) ? certain : status;
    }

    @Override
    Status compare(Object left, Operator operator, Object right) {
      boolean first = fault == Fault.SPAN_IS_FIRST_DAY;
      Status status =
          first
              ? super.compare(firstDay(left), operator, firstDay(right))
              : super.compare(left, operator, right);
      Status other = unknownAs(Status.MET, status, Fault.UNKNOWN_IS_TRUE);
      return unknownAs(Status.NOT_MET, other, Fault.UNKNOWN_IS_FALSE);
    }

    private static Object firstDay(Object value) {
      return value instanceof Span span ? span.first() : value;
    }

    @Override
    Status among(Object value, Object[] others) {
      Status status = super.among(value, others);
      Status other = unknownAs(Status.MET, status, Fault.UNKNOWN_IS_TRUE);
      return unknownAs(Status.NOT_MET, other, Fault.UNKNOWN_IS_FALSE, Fault.UNKNOWN_IS_NOT_AMONG);
    }

    @Override
    Status not(Status status) {
      return unknownAs(Status.MET, super.not(status), Fault.NO_SWAP_UNDER_NOT);
    }

    @Override
    Status of(Item item, Status status) {
      if (fault == Fault.SURE_IGNORED) {
        return status;
      }
      boolean dropped = fault == Fault.POSSIBLE_ITEM_DROPPED && !item.sure();
      return dropped ? Status.NOT_MET : super.of(item, status);
    }

    @Override
    Status exists(Item[] items, Status best) {
      boolean possible = List.of(items).stream().anyMatch(item -> !item.sure());
      Status status = super.exists(items, best);
      return possible ? unknownAs(Status.MET, status, Fault.EXISTS_BY_POSSIBLE_ITEM) : status;
    }

    @Override
    Status none(Item[] items, Status best) {
      return unknownAs(Status.MET, super.none(items, best), Fault.NO_SWAP_UNDER_NONE);
    }

    @Override
    Status establishes(Status rule) {
      Status status = super.establishes(rule);
      Status other = unknownAs(Status.MET, status, Fault.POSSIBLE_CONCLUSION_CERTAIN);
      return unknownAs(Status.NOT_MET, other, Fault.POSSIBLE_CONCLUSION_DROPPED);
    }
  }
}
