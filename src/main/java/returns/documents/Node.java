package returns.documents;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.diagnostics.Place;

/** A part of a document, with its place. */
public sealed interface Node {
  Place place();

  /** What it is, in words for messages: "a list", "a number" … */
  String describe();

  /**
   * An object of JSON, a mapping of YAML.
   *
   * @param entries in the order of the text
   */
  record Mapping(Map<String, Entry> entries, Place place) implements Node {
    public Mapping {
      // A view, not a copy: Map.copyOf would lose the order of the text.
      entries = Collections.unmodifiableMap(entries);
    }

    /** The value under a key. */
    public Optional<Node> get(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    @Override
    public String describe() {
      return "an object";
    }
  }

  /** A key's place and its value. */
  record Entry(Place keyPlace, Node value) {}

  /** An array of JSON, a sequence of YAML. */
  record Sequence(List<Node> items, Place place) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String describe() {
      return "a list";
    }
  }

  /**
   * Anything that is not made of parts.
   *
   * @param type what it is by the rules of JSON or of YAML 1.2 core
   * @param text its text: the content of a string, the digits of a number as written
   */
  record Scalar(ScalarType type, String text, Place place) implements Node {
    @Override
    public String describe() {
      return switch (type) {
        case STRING -> "text";
        case INTEGER -> "a whole number";
        case DECIMAL -> "a number that is not whole";
        case TRUTH -> text;
        case NULL -> "null";
      };
    }
  }

  /** The sorts of scalar. */
  enum ScalarType {
    STRING,
    INTEGER,
    DECIMAL,
    TRUTH,
    NULL
  }
}
