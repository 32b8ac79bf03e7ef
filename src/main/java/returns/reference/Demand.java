package returns.reference;

import returns.evaluation.Item;
import returns.rules.Operator;
import returns.rules.Status;
import returns.vocabulary.Field;

/** A constraint, compiled. */
interface Demand {
  /** Whether an item satisfies it. */
  Status of(Item item, Frame frame);

  /** Adds the facts that it reads and, for each comparison, a letter: both in the text's order. */
  void record(Item item, Frame frame, Facts facts, StringBuilder atoms);

  /** Adds the unknown facts that keep it from being certain; only asked where it is unknown. */
  void unknowns(Item item, Frame frame, Facts into);

  /** {@code &&}. */
  @SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
  record All(Demand[] parts) implements Demand {
    @Override
    public Status of(Item item, Frame frame) {
      Status status = Status.MET;
      for (Demand part : parts) {
        status = status.and(part.of(item, frame));
        if (status == Status.NOT_MET) {
          return status;
        }
      }
      return status;
    }

    @Override
    public void record(Item item, Frame frame, Facts facts, StringBuilder atoms) {
      for (Demand part : parts) {
        part.record(item, frame, facts, atoms);
      }
    }

    @Override
    public void unknowns(Item item, Frame frame, Facts into) {
      unknownsOf(parts, item, frame, into);
    }
  }

  /** {@code ||}. */
  @SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
  record Any(Demand[] parts) implements Demand {
    @Override
    public Status of(Item item, Frame frame) {
      Status status = Status.NOT_MET;
      for (Demand part : parts) {
        status = status.or(part.of(item, frame));
        if (status == Status.MET) {
          return status;
        }
      }
      return status;
    }

    @Override
    public void record(Item item, Frame frame, Facts facts, StringBuilder atoms) {
      for (Demand part : parts) {
        part.record(item, frame, facts, atoms);
      }
    }

    @Override
    public void unknowns(Item item, Frame frame, Facts into) {
      unknownsOf(parts, item, frame, into);
    }
  }

  /** {@code !}. */
  record Not(Demand part, ThreeValues values) implements Demand {
    @Override
    public Status of(Item item, Frame frame) {
      return values.not(part.of(item, frame));
    }

    @Override
    public void record(Item item, Frame frame, Facts facts, StringBuilder atoms) {
      part.record(item, frame, facts, atoms);
    }

    @Override
    public void unknowns(Item item, Frame frame, Facts into) {
      part.unknowns(item, frame, into);
    }
  }

  /** {@code field op operand}. */
  record Compare(Field field, Operator operator, Value operand, ThreeValues values)
      implements Demand {
    @Override
    public Status of(Item item, Frame frame) {
      return values.compare(item.value(field), operator, operand.in(frame));
    }

    @Override
    public void record(Item item, Frame frame, Facts facts, StringBuilder atoms) {
      facts.add(item, field);
      operand.facts(frame, facts);
      atoms.append(letter(of(item, frame)));
    }

    @Override
    public void unknowns(Item item, Frame frame, Facts into) {
      into.addUnknown(item, field);
      operand.unknowns(frame, into);
    }
  }

  /** {@code field in ( … )}. */
  @SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
  record Among(Field field, Object[] literals, ThreeValues values) implements Demand {
    @Override
    public Status of(Item item, Frame frame) {
      return values.among(item.value(field), literals);
    }

    @Override
    public void record(Item item, Frame frame, Facts facts, StringBuilder atoms) {
      facts.add(item, field);
      atoms.append(letter(of(item, frame)));
    }

    @Override
    public void unknowns(Item item, Frame frame, Facts into) {
      into.addUnknown(item, field);
    }
  }

  private static void unknownsOf(Demand[] parts, Item item, Frame frame, Facts into) {
    for (Demand part : parts) {
      if (part.of(item, frame) == Status.UNKNOWN) {
        part.unknowns(item, frame, into);
      }
    }
  }

  private static char letter(Status status) {
    return switch (status) {
      case MET -> 'm';
      case NOT_MET -> 'n';
      case UNKNOWN -> 'u';
    };
  }
}
