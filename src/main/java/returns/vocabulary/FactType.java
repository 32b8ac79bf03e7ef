package returns.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type of fact: what rules match and, for {@link Holder#LIST} and {@link Holder#SINGLE}, what a
 * case states. Two types are equal if they are the same object.
 */
public final class FactType {
  /** Where the items of a type come from. */
  public enum Holder {
    /** A list in the case, which may be unstated. */
    LIST,
    /** One object in the case, which always exists. */
    SINGLE,
    /** The arrangement's own dated facts. */
    ARRANGEMENT,
    /** The language itself. */
    ENGINE
  }

  private final String name;
  private final Holder holder;
  private final String key;
  private final String label;
  private final Optional<String> question;
  private final List<Field> fields;
  private final Map<String, Field> byName = new LinkedHashMap<>();

  /**
   * Makes a type.
   *
   * @param key the name in a case ("claims"); for types that no case states, the name itself
   * @param label one item in words ("a claim")
   * @param question how to ask for the list
   */
  public FactType(
      String name,
      Holder holder,
      String key,
      String label,
      Optional<String> question,
      List<Field> fields) {
    this.name = name;
    this.holder = holder;
    this.key = key;
    this.label = label;
    this.question = question;
    this.fields = List.copyOf(fields);
    fields.forEach(field -> byName.put(field.name(), field));
  }

  public String name() {
    return name;
  }

  public Holder holder() {
    return holder;
  }

  /** The name in a case. */
  public String key() {
    return key;
  }

  /** One item in words. */
  public String label() {
    return label;
  }

  /** How to ask for the list. */
  public Optional<String> question() {
    return question;
  }

  public List<Field> fields() {
    return fields;
  }

  /** The field of that name. */
  public Optional<Field> field(String fieldName) {
    return Optional.ofNullable(byName.get(fieldName));
  }

  /** Whether a case states it, as a list or as a single object. */
  public boolean isStatedByCase() {
    return holder == Holder.LIST || holder == Holder.SINGLE;
  }

  @Override
  public String toString() {
    return name;
  }
}
