package returns.reference;

import java.time.LocalDate;
import returns.dates.Span;
import returns.evaluation.Item;
import returns.rules.Operator;
import returns.rules.Status;

/**
 * Every decision of docs/semantics.md that is not a table of Kleene's, in one place.
 *
 * <p>INVARIANT: unknown is never "no". Open to extension for tests only, which break one decision
 * each and expect to be caught.
 */
class ThreeValues {
  /** Comparing an unknown gives unknown; a span is compared for each of its days. */
  Status compare(Object left, Operator operator, Object right) {
    if (left == null || right == null) {
      return Status.UNKNOWN;
    }
    if (left instanceof Span || right instanceof Span) {
      return compareSpans(left, operator, right);
    }
    if (operator.isOrdering()) {
      return Status.of(operator.holds(order(left, right)));
    }
    return Status.of(left.equals(right) == (operator == Operator.EQUAL));
  }

  /** Whether an unknown value is among others is unknown, whatever they are. */
  Status among(Object value, Object[] others) {
    if (value == null) {
      return Status.UNKNOWN;
    }
    for (Object other : others) {
      if (value.equals(other)) {
        return Status.MET;
      }
    }
    return Status.NOT_MET;
  }

  /** The opposite of what a comparison gives; unknown stays unknown. */
  Status not(Status status) {
    return status.not();
  }

  /** What an item that may not exist satisfies is at best possible. */
  Status of(Item item, Status status) {
    return item.sure() ? status : status.and(Status.UNKNOWN);
  }

  /** {@code exists}: met if some item certainly satisfies it, not met if none possibly does. */
  Status exists(Item[] items, Status best) {
    return best;
  }

  /** {@code not}: met if no item possibly satisfies it; so an item that may exist is enough. */
  Status none(Item[] items, Status best) {
    return best.not();
  }

  /**
   * Whether what a rule establishes is established for later files: certainly if the rule is met,
   * possibly if it is unknown.
   */
  Status establishes(Status rule) {
    return rule;
  }

  private static Status compareSpans(Object left, Operator operator, Object right) {
    LocalDate first = Span.firstOf(left);
    LocalDate last = Span.lastOf(left);
    LocalDate otherFirst = Span.firstOf(right);
    LocalDate otherLast = Span.lastOf(right);
    return switch (operator) {
      case EQUAL -> same(first, last, otherFirst, otherLast);
      case UNEQUAL -> same(first, last, otherFirst, otherLast).not();
      case LESS -> before(first, last, otherFirst, otherLast);
      case AT_LEAST -> before(first, last, otherFirst, otherLast).not();
      case GREATER -> before(otherFirst, otherLast, first, last);
      case AT_MOST -> before(otherFirst, otherLast, first, last).not();
    };
  }

  /** One of the two is a true span, so that no day of it can be certain: never met. */
  private static Status same(
      LocalDate first, LocalDate last, LocalDate otherFirst, LocalDate otherLast) {
    boolean apart = last.isBefore(otherFirst) || otherLast.isBefore(first);
    boolean oneDay = first.equals(last) && otherFirst.equals(otherLast);
    return apart ? Status.NOT_MET : oneDay ? Status.MET : Status.UNKNOWN;
  }

  private static Status before(
      LocalDate first, LocalDate last, LocalDate otherFirst, LocalDate otherLast) {
    if (last.isBefore(otherFirst)) {
      return Status.MET;
    }
    return first.isBefore(otherLast) ? Status.UNKNOWN : Status.NOT_MET;
  }

  /** Both are of one kind: the language refuses anything else. */
  @SuppressWarnings("unchecked")
  private static int order(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }
}
