package returns.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every fact type that {@code rules/vocabulary.drl} declares, in its order. */
public final class Vocabulary {
  private final List<FactType> types;
  private final Map<String, FactType> byName = new LinkedHashMap<>();
  private final Map<String, FactType> byKey = new LinkedHashMap<>();

  public Vocabulary(List<FactType> types) {
    this.types = List.copyOf(types);
    for (FactType type : types) {
      byName.put(type.name(), type);
      if (type.isStatedByCase()) {
        byKey.put(type.key(), type);
      }
    }
  }

  public List<FactType> types() {
    return types;
  }

  /** The type of that name. */
  public Optional<FactType> type(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The types that a case may state, by their name in a case, in the order of the file. */
  public Map<String, FactType> byKey() {
    return java.util.Collections.unmodifiableMap(byKey);
  }

  /** A type that this program itself reads; it is an error of the vocabulary if it is missing. */
  public FactType required(String name) {
    return type(name)
        .orElseThrow(() -> new IllegalStateException("the vocabulary does not declare " + name));
  }
}
