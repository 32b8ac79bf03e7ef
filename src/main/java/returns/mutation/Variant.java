package returns.mutation;

import java.util.function.Function;
import returns.diagnostics.Place;

/**
 * A value with one thing in it altered.
 *
 * @param before what stood there, as an author writes it
 * @param after what stands there now; empty if it was left out
 */
record Variant<T>(Alteration alteration, String before, String after, Place place, T altered) {
  /** The same alteration, seen in what the value is part of. */
  <U> Variant<U> in(Function<T, U> whole) {
    return new Variant<>(alteration, before, after, place, whole.apply(altered));
  }
}
