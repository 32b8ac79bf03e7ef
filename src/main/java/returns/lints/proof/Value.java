package returns.lints.proof;

import java.util.List;
import returns.dates.DateFunction;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** What a comparison reads, named so that the same name in two rules is the same fact. */
public sealed interface Value {
  /** Whether it has an order. */
  boolean isOrdered();

  /**
   * A field of an item.
   *
   * @param item the name of the item: that of its type where there is only one
   */
  record Fact(String item, Field field) implements Value {
    @Override
    public boolean isOrdered() {
      return field.kind().isOrdered();
    }
  }

  /** A word, a truth, a number or a day. */
  record Given(Kind kind, Object value) implements Value {
    @Override
    public boolean isOrdered() {
      return kind.isOrdered();
    }
  }

  /** A call of a date function. */
  record Called(DateFunction function, List<Value> arguments) implements Value {
    public Called {
      arguments = List.copyOf(arguments);
    }

    @Override
    public boolean isOrdered() {
      return true;
    }
  }
}
