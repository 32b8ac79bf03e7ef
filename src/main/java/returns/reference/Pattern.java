package returns.reference;

import returns.evaluation.Item;
import returns.rules.Condition.Quantifier;
import returns.rules.Status;
import returns.vocabulary.Field;

/**
 * One condition of a rule, compiled.
 *
 * @param number its position in its rule
 * @param source where its items stand in a {@link Sources}
 * @param bound the fields that it binds
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
record Pattern(
    int number,
    Quantifier quantifier,
    int source,
    Field[] bound,
    Demand demand,
    ThreeValues values) {

  boolean isChoice() {
    return quantifier == Quantifier.ONE;
  }

  /** Whether this item satisfies it, as the choice that is being searched. */
  Status of(Item item, Frame frame) {
    frame.items[number] = item;
    return values.of(item, demand.of(item, frame));
  }

  /** For {@code exists} and {@code not}: whether it holds of the items together. */
  Status ofAll(Item[] items, Frame frame) {
    Status best = Status.NOT_MET;
    for (Item item : items) {
      best = best.or(of(item, frame));
      if (best == Status.MET) {
        break;
      }
    }
    return quantifier == Quantifier.EXISTS ? values.exists(items, best) : values.none(items, best);
  }

  /**
   * Adds the facts that it rests on for a choice, and gives the letters of its comparisons.
   *
   * <p>{@code exists} and {@code not} rest on the item that decides them, if there is one, and else
   * on every item.
   */
  String record(Item[] items, Frame frame, Facts facts) {
    if (isChoice()) {
      return record(frame.items[number], frame, facts);
    }
    Item best = best(items, frame);
    if (best == null) {
      return "";
    }
    if (of(best, frame) != Status.MET) {
      for (Item item : items) {
        record(item, frame, facts);
      }
    }
    return record(best, frame, facts);
  }

  private String record(Item item, Frame frame, Facts facts) {
    frame.items[number] = item;
    facts.addExistence(item);
    for (Field field : bound) {
      facts.add(item, field);
    }
    StringBuilder atoms = new StringBuilder();
    demand.record(item, frame, facts, atoms);
    return atoms.toString();
  }

  private Item best(Item[] items, Frame frame) {
    Item best = null;
    Status status = Status.NOT_MET;
    for (Item item : items) {
      Status other = of(item, frame);
      if (best == null || other.compareTo(status) > 0) {
        best = item;
        status = other;
      }
    }
    return best;
  }

  /** Adds the unknown facts that keep it from being certain for a choice. */
  void unknowns(Item[] items, Frame frame, Facts into) {
    if (isChoice()) {
      unknowns(frame.items[number], frame, into);
      return;
    }
    if (ofAll(items, frame) == Status.UNKNOWN) {
      for (Item item : items) {
        unknowns(item, frame, into);
      }
    }
  }

  private void unknowns(Item item, Frame frame, Facts into) {
    if (of(item, frame) == Status.UNKNOWN) {
      into.addExistence(item);
      if (demand.of(item, frame) == Status.UNKNOWN) {
        demand.unknowns(item, frame, into);
      }
    }
  }
}
