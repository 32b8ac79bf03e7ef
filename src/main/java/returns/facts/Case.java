package returns.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.diagnostics.Place;
import returns.vocabulary.FactType;

/**
 * A case as its file states it.
 *
 * @param id the case's own id
 * @param place where the file states the id, for messages about the whole case
 * @param facts what is stated, by type; a type that the file leaves out is not in the map
 * @param sha256 of the bytes of the file, or of its line
 */
public record Case(String id, Place place, Map<FactType, StatedFacts> facts, String sha256) {

  /** What is stated of a type; empty if the file leaves it out. */
  public Optional<StatedFacts> stated(FactType type) {
    return Optional.ofNullable(facts.get(type));
  }

  /** The field of a single type, if it is stated. */
  public Optional<StatedField> single(FactType type, String field) {
    return stated(type)
        .flatMap(s -> s.items().stream().findFirst())
        .flatMap(item -> item.field(type.field(field).orElseThrow()));
  }

  /**
   * The items that are stated of a type; a single type has one.
   *
   * @param complete whether the file says that there are no others
   */
  public record StatedFacts(List<StatedItem> items, boolean complete) {
    public StatedFacts {
      items = List.copyOf(items);
    }
  }
}
