package returns.drools;

import java.lang.reflect.Constructor;
import returns.dates.Span;
import returns.evaluation.EvaluatorFailure;
import returns.evaluation.Item;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * Makes facts of one printed type from items.
 *
 * <p>INVARIANT: every field is set, null included, by the only constructor: a field that was left
 * out would be 0 or false, and an unknown would have become a value.
 */
final class FactMaker {
  private final PrintedType printed;
  private final Field[] fields;
  private final int columns;
  private final Constructor<?> constructor;

  FactMaker(PrintedType printed, Class<?> generated) {
    this.printed = printed;
    this.fields = printed.fields().toArray(Field[]::new);
    this.columns = printed.columns().size();
    this.constructor = generated.getConstructors()[0];
  }

  FactType type() {
    return printed.type();
  }

  Fact make(Item item) {
    Object[] values = new Object[columns];
    values[0] = item.sure();
    int column = 1;
    for (Field field : fields) {
      Object value = item.value(field);
      if (field.partial()) {
        values[column++] = Span.firstOf(value);
        values[column++] = Span.lastOf(value);
      } else {
        values[column++] = value;
      }
    }
    Fact fact = make(item.path(), values);
    fact.represent(item);
    return fact;
  }

  /** A fact of these values, one for each column; the path is for what may be said of it. */
  Fact make(String path, Object... values) {
    try {
      return (Fact) constructor.newInstance((Object) values);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new EvaluatorFailure("Drools could not take up " + path + ".", e);
    }
  }
}
