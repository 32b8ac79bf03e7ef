package returns.reference;

import returns.dates.DateFunction;
import returns.dates.DateFunctions;
import returns.vocabulary.Field;

/** What stands to the right of an operator, compiled. */
interface Value {
  /** Its value; null if it is unknown. */
  Object in(Frame frame);

  /** Adds the facts that it reads, in the order of the text. */
  void facts(Frame frame, Facts into);

  /** Adds those of its facts that are unknown. */
  void unknowns(Frame frame, Facts into);

  /** A word, a truth, a number. */
  record Constant(Object value) implements Value {
    @Override
    public Object in(Frame frame) {
      return value;
    }

    @Override
    public void facts(Frame frame, Facts into) {}

    @Override
    public void unknowns(Frame frame, Facts into) {}
  }

  /** A field of the item that was chosen for a condition. */
  record Bound(int condition, Field field) implements Value {
    @Override
    public Object in(Frame frame) {
      return frame.items[condition].value(field);
    }

    @Override
    public void facts(Frame frame, Facts into) {
      into.add(frame.items[condition], field);
    }

    @Override
    public void unknowns(Frame frame, Facts into) {
      into.addUnknown(frame.items[condition], field);
    }
  }

  /** A call of a date function. */
  @SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
  record Call(DateFunction function, Value[] arguments) implements Value {
    @Override
    public Object in(Frame frame) {
      Object[] values = new Object[arguments.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = arguments[i].in(frame);
      }
      return DateFunctions.apply(function, values, frame.calendars);
    }

    @Override
    public void facts(Frame frame, Facts into) {
      for (Value argument : arguments) {
        argument.facts(frame, into);
      }
    }

    /** Where every fact is known, a calendar that does not reach is what is unknown: name all. */
    @Override
    public void unknowns(Frame frame, Facts into) {
      boolean known = true;
      for (Value argument : arguments) {
        argument.unknowns(frame, into);
        known &= argument.in(frame) != null;
      }
      if (known && in(frame) == null) {
        facts(frame, into);
      }
    }
  }
}
