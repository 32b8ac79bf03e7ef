package returns.drools;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Comparator;
import returns.dates.Span;
import returns.evaluation.EvaluatorFailure;
import returns.evaluation.Item;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * Makes facts of one printed type from items.
 *
 * <p>INVARIANT: every field is set, null included, by the constructor of all fields: a field that
 * was left out would be 0 or false in Drools, and an unknown would have become a value.
 */
final class FactMaker {
  private final FactType type;
  private final Field[] fields;
  private final int columns;
  private final Constructor<?> constructor;

  FactMaker(PrintedType printed, Class<?> generated) {
    this.type = printed.type();
    this.fields = printed.fields().toArray(Field[]::new);
    this.columns = printed.columns().size();
    this.constructor = ofAllFields(generated, columns + 1);
  }

  FactType type() {
    return type;
  }

  Fact make(Item item) {
    Object[] values = new Object[columns + 1];
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
    try {
      Fact fact = (Fact) constructor.newInstance(values);
      fact.represent(item);
      return fact;
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new EvaluatorFailure("Drools could not take up " + item.path() + ".", e);
    }
  }

  private static Constructor<?> ofAllFields(Class<?> generated, int parameters) {
    Constructor<?> widest =
        Arrays.stream(generated.getConstructors())
            .max(Comparator.comparingInt(Constructor::getParameterCount))
            .orElseThrow();
    if (widest.getParameterCount() != parameters) {
      throw new IllegalStateException(generated + " has no constructor of all its fields");
    }
    return widest;
  }
}
