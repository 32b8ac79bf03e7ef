package returns.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes a case by paths such as {@code claims[0].status}. A list that is written as {@code
 * {items, complete}} is reached through its items; an index one past the end adds an item.
 */
final class CaseEdit {
  private static final Pattern STEP =
      Pattern.compile("([A-Za-z][A-Za-z0-9]*)((?:\\[\\d{1,3}\\])?)");

  private final Map<String, Object> root;

  CaseEdit(Map<String, Object> root) {
    this.root = root;
  }

  /** Sets a value; empty if done, else why the path does not fit the case. */
  Optional<String> set(String path, Object value) {
    return change(path, Optional.of(value));
  }

  /** Leaves a value out; empty if done, else why the path does not fit the case. */
  Optional<String> unset(String path) {
    return change(path, Optional.empty());
  }

  private Optional<String> change(String path, Optional<Object> value) {
    String[] steps = path.split("\\.", -1);
    Object here = root;
    for (int i = 0; i < steps.length; i++) {
      Matcher step = STEP.matcher(steps[i]);
      if (!step.matches()) {
        return Optional.of("\"" + steps[i] + "\" is not a name, nor a name with an index");
      }
      if (!(here instanceof Map<?, ?>)) {
        return Optional.of("there is nothing under \"" + steps[i - 1] + "\" to change");
      }
      @SuppressWarnings("unchecked")
      Map<String, Object> map = (Map<String, Object>) here;
      boolean last = i == steps.length - 1;
      if (step.group(2).isEmpty()) {
        if (last) {
          return put(map, step.group(1), value);
        }
        if (value.isEmpty() && !map.containsKey(step.group(1))) {
          return notThere(path);
        }
        here = map.computeIfAbsent(step.group(1), name -> new LinkedHashMap<String, Object>());
        continue;
      }
      int index = Integer.parseInt(step.group(2).substring(1, step.group(2).length() - 1));
      Optional<List<Object>> held = list(map, step.group(1));
      if (held.isEmpty()) {
        return Optional.of("\"" + step.group(1) + "\" is no list");
      }
      List<Object> list = held.get();
      if (index > list.size() || (index == list.size() && value.isEmpty())) {
        return Optional.of("\"" + step.group(1) + "\" has " + list.size() + " items");
      }
      if (last) {
        return put(list, index, value);
      }
      if (index == list.size()) {
        list.add(new LinkedHashMap<String, Object>());
      }
      here = list.get(index);
    }
    return Optional.empty();
  }

  private static Optional<String> notThere(String path) {
    return Optional.of("the case does not state " + path + ", so it cannot be left out");
  }

  private static Optional<String> put(
      Map<String, Object> map, String name, Optional<Object> value) {
    if (value.isEmpty()) {
      return map.remove(name) == null ? notThere(name) : Optional.empty();
    }
    map.put(name, value.get());
    return Optional.empty();
  }

  private static Optional<String> put(List<Object> list, int index, Optional<Object> value) {
    if (value.isEmpty()) {
      list.remove(index);
    } else if (index == list.size()) {
      list.add(value.get());
    } else {
      list.set(index, value.get());
    }
    return Optional.empty();
  }

  /** The list of that name, made where there is none; empty where the name holds something else. */
  @SuppressWarnings("unchecked")
  private static Optional<List<Object>> list(Map<String, Object> map, String name) {
    Object held = map.computeIfAbsent(name, n -> new ArrayList<>());
    if (held instanceof Map<?, ?> written) {
      held = ((Map<String, Object>) written).computeIfAbsent("items", n -> new ArrayList<>());
    }
    return held instanceof List<?> ? Optional.of((List<Object>) held) : Optional.empty();
  }
}
