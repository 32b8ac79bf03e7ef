package returns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of a recorded decision or pack, with its place in the whole for messages.
 *
 * <p>A file that names itself a decision may hold anything. What is missing or of another kind is
 * {@link Unreadable}, never a guess.
 */
record Tree(String path, Map<?, ?> entries) {

  /** What is not there, or not what it must be. */
  static final class Unreadable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** A text that must be there. */
  String text(String name) {
    return maybeText(name).orElseThrow(() -> missing(name));
  }

  /** A text that may be left out. */
  Optional<String> maybeText(String name) {
    Object value = entries.get(name);
    if (value != null && !(value instanceof String)) {
      throw wrong(name, "a text");
    }
    return Optional.ofNullable((String) value);
  }

  boolean truth(String name) {
    if (!(entries.get(name) instanceof Boolean truth)) {
      throw wrong(name, "true or false");
    }
    return truth;
  }

  /** Any value, of text, number or truth. */
  Object value(String name) {
    Object value = entries.get(name);
    if (value instanceof Map || value instanceof List) {
      throw wrong(name, "a single value");
    }
    return value;
  }

  /** A whole number that may be left out. */
  int number(String name) {
    return value(name) instanceof Number number ? number.intValue() : 0;
  }

  Tree tree(String name) {
    if (!(entries.get(name) instanceof Map<?, ?> map)) {
      throw wrong(name, "an object");
    }
    return new Tree(at(name), map);
  }

  /** The objects of a list that must be there. */
  List<Tree> trees(String name) {
    List<Tree> trees = new ArrayList<>();
    for (Object item : list(name)) {
      String path = at(name) + "[" + trees.size() + "]";
      if (!(item instanceof Map<?, ?> map)) {
        throw new Unreadable(path + " is not an object");
      }
      trees.add(new Tree(path, map));
    }
    return trees;
  }

  /** The objects of a list that may be left out. */
  List<Tree> maybeTrees(String name) {
    return has(name) ? trees(name) : List.of();
  }

  /** The texts of a list that may be left out. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object item : has(name) ? list(name) : List.of()) {
      if (!(item instanceof String text)) {
        throw wrong(name, "a list of texts");
      }
      texts.add(text);
    }
    return texts;
  }

  /** The numbers of a list that may be left out. */
  List<Integer> numbers(String name) {
    List<Integer> numbers = new ArrayList<>();
    for (Object item : has(name) ? list(name) : List.of()) {
      if (!(item instanceof Number number)) {
        throw wrong(name, "a list of numbers");
      }
      numbers.add(number.intValue());
    }
    return numbers;
  }

  /** The values of a list that may be left out. */
  List<?> values(String name) {
    return has(name) ? list(name) : List.of();
  }

  private List<?> list(String name) {
    if (!(entries.get(name) instanceof List<?> list)) {
      throw wrong(name, "a list");
    }
    return list;
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private Unreadable missing(String name) {
    return new Unreadable(at(name) + " is missing");
  }

  private Unreadable wrong(String name, String expected) {
    return has(name) ? new Unreadable(at(name) + " is not " + expected) : missing(name);
  }
}
