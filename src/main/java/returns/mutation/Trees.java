package returns.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fewest changes by path that make one case of another. */
final class Trees {
  private Trees() {}

  static List<Edit> difference(Map<String, Object> base, Map<String, Object> tree) {
    List<Edit> edits = new ArrayList<>();
    maps("", base, tree, edits);
    // As a table does it: what is left out goes first.
    edits.sort(java.util.Comparator.comparing(edit -> edit.value().isPresent()));
    return edits;
  }

  private static void maps(String at, Map<?, ?> base, Map<?, ?> tree, List<Edit> edits) {
    Set<Object> names = new LinkedHashSet<>(base.keySet());
    names.addAll(tree.keySet());
    for (Object name : names) {
      String path = at.isEmpty() ? name.toString() : at + "." + name;
      Object before = base.get(name);
      Object after = tree.get(name);
      if (after == null) {
        edits.add(Edit.unset(path));
      } else if (!after.equals(before)) {
        changed(path, before, after, edits);
      }
    }
  }

  private static void changed(String path, Object before, Object after, List<Edit> edits) {
    if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other && !isList(one)) {
      maps(path, one, other, edits);
    } else if (before instanceof List<?> one && after instanceof List<?> other) {
      lists(path, one, other, edits);
    } else {
      edits.add(new Edit(path, Optional.of(after)));
    }
  }

  private static void lists(String path, List<?> before, List<?> after, List<Edit> edits) {
    boolean grows = after.size() >= before.size();
    for (int i = 0; grows && i < before.size(); i++) {
      grows = before.get(i) instanceof Map<?, ?> && after.get(i) instanceof Map<?, ?>;
    }
    if (!grows || before.isEmpty()) {
      edits.add(Edit.set(path, after));
      return;
    }
    for (int i = 0; i < after.size(); i++) {
      String item = path + "[" + i + "]";
      if (i >= before.size()) {
        edits.add(Edit.set(item, after.get(i)));
      } else if (!after.get(i).equals(before.get(i))) {
        maps(item, (Map<?, ?>) before.get(i), (Map<?, ?>) after.get(i), edits);
      }
    }
  }

  /** A value that says more of itself, or a list that says whether it is complete. */
  private static boolean isList(Map<?, ?> map) {
    return map.containsKey("items") || map.containsKey("value");
  }
}
