package returns.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;

/**
 * Reads one object strictly: its reader asks for each name that it knows, and {@link #done} refuses
 * all others.
 */
public final class Fields {
  private final Node.Mapping mapping;
  private final String what;
  private final Problems problems;
  private final Set<String> asked = new HashSet<>();

  /**
   * Starts reading an object.
   *
   * @param what the object in words, for messages: "a claim", "the case"
   */
  public Fields(Node.Mapping mapping, String what, Problems problems) {
    this.mapping = mapping;
    this.what = what;
    this.problems = problems;
  }

  /** Starts reading a node that must be an object; reports it and gives nothing if it is not. */
  public static Optional<Fields> of(Node node, String what, Problems problems) {
    return Shapes.mapping().read(node, problems).map(m -> new Fields(m, what, problems));
  }

  /** The place of the object itself. */
  public Place place() {
    return mapping.place();
  }

  /** The place of the value of a name, or of the object where the name is left out. */
  public Place placeOf(String name) {
    return mapping.get(name).map(Node::place).orElse(mapping.place());
  }

  /** The place of a name itself; the name must be there. */
  public Place keyPlace(String name) {
    return mapping.entries().get(name).keyPlace();
  }

  /** Passes over a name of which all is said already. */
  public void ignore(String name) {
    asked.add(name);
  }

  /** The names in the order of the text. */
  public Set<String> names() {
    return mapping.entries().keySet();
  }

  /** Whether the name is there, whatever its value. */
  public boolean has(String name) {
    return mapping.entries().containsKey(name);
  }

  /** Whether a name is left out or null, or its value is an object that lacks a name of its own. */
  public boolean lacks(String name, String inner) {
    return isLeftOut(mapping, name)
        || (mapping.get(name).orElseThrow() instanceof Node.Mapping object
            && isLeftOut(object, inner));
  }

  private static boolean isLeftOut(Node.Mapping object, String name) {
    return object.get(name).map(Shapes::isNull).orElse(true);
  }

  /** The value of a name; {@code null} is reported and counts as left out. */
  public Optional<Node> node(String name) {
    asked.add(name);
    Optional<Node> node = mapping.get(name);
    if (node.isPresent() && Shapes.isNull(node.get())) {
      problems.add(nullValue(name, node.get(), "leave it out: what is left out is unknown"));
      return Optional.empty();
    }
    return node;
  }

  /** The value of a name that may be left out. */
  public <T> Optional<T> optional(String name, Shape<T> shape) {
    return node(name).flatMap(node -> shape.read(node, problems));
  }

  /** The value of a name that must be there. */
  public <T> Optional<T> required(String name, Shape<T> shape) {
    return required(name, shape, "add \"" + name + "\"");
  }

  /** The value of a name that must be there, and what to do where it is not. */
  public <T> Optional<T> required(String name, Shape<T> shape, String help) {
    asked.add(name);
    if (!isLeftOut(mapping, name)) {
      return optional(name, shape);
    }
    if (mapping.get(name).isPresent()) {
      problems.add(nullValue(name, mapping.get(name).get(), help));
    } else {
      problems.add(inOtherLetters(name).map(this::misspelled).orElseGet(() -> missing(name, help)));
    }
    return Optional.empty();
  }

  /** A name that is there and differs only in capitals, hyphens or underlines. */
  private Optional<String> inOtherLetters(String name) {
    return mapping.entries().keySet().stream()
        .filter(other -> plain(other).equals(plain(name)) && asked.add(other))
        .findFirst();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  private Diagnostic misspelled(String name) {
    List<String> known = asked.stream().filter(a -> !a.equals(name)).sorted().toList();
    return unknown(name, keyPlace(name), known);
  }

  private Diagnostic unknown(String name, Place place, List<String> known) {
    return Diagnostic.error(
        "unknown-name",
        "unknown name " + Quoted.text(name) + " in " + what,
        place,
        NearNames.help(name, known));
  }

  private Diagnostic missing(String name, String help) {
    return Diagnostic.error(
        "missing-name", "\"" + name + "\" is missing in " + what, mapping.place(), help);
  }

  private static Diagnostic nullValue(String name, Node node, String help) {
    return Diagnostic.error(
        "null-value", "null is not a value of \"" + name + "\"", node.place(), help);
  }

  /** Reports every name that was not asked for. */
  public void done() {
    if (asked.containsAll(mapping.entries().keySet())) {
      return;
    }
    List<String> known = asked.stream().sorted().toList();
    mapping
        .entries()
        .forEach(
            (name, entry) -> {
              if (!asked.contains(name)) {
                problems.add(unknown(name, entry.keyPlace(), known));
              }
            });
  }
}
