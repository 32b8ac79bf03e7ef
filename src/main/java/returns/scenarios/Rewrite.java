package returns.scenarios;

import java.util.List;

/** What would have to be written at an expectation's place for it to say what came out. */
public sealed interface Rewrite {
  /** Another word or day instead of the one that is there. */
  record Value(String text) implements Rewrite {}

  /** Nothing: the item is taken out of its list. */
  record Without() implements Rewrite {}

  /** Other items of the list, in this order. */
  record Items(List<String> items) implements Rewrite {
    public Items {
      items = List.copyOf(items);
    }
  }
}
