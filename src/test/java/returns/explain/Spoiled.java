package returns.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Trees with one part taken out or replaced by something else. */
final class Spoiled {
  private static final List<Object> OTHERS =
      List.of("x", 7, true, List.of(), Map.of(), List.of(-1));

  private Spoiled() {}

  /** Every tree that differs from this one in one part. */
  static void each(Map<String, Object> tree, Consumer<Map<String, Object>> into) {
    for (String name : tree.keySet()) {
      Map<String, Object> without = new LinkedHashMap<>(tree);
      without.remove(name);
      into.accept(without);
      spoil(tree.get(name), value -> into.accept(with(tree, name, value)));
    }
  }

  private static void spoil(Object value, Consumer<Object> into) {
    OTHERS.stream().filter(other -> !other.equals(value)).forEach(into);
    if (value instanceof Map<?, ?> map) {
      each(named(map), into::accept);
    }
    if (value instanceof List<?> list) {
      for (int i = 0; i < Math.min(2, list.size()); i++) {
        int index = i;
        spoil(
            list.get(i),
            item -> {
              List<Object> copy = new ArrayList<>(list);
              copy.set(index, item);
              into.accept(copy);
            });
      }
    }
  }

  private static Map<String, Object> with(Map<String, Object> tree, String name, Object value) {
    Map<String, Object> copy = new LinkedHashMap<>(tree);
    copy.put(name, value);
    return copy;
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((name, value) -> named.put((String) name, value));
    return named;
  }
}
