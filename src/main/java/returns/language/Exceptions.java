package returns.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;

/** Finds exceptions that one item of a list would make for all others. */
final class Exceptions {
  private final Map<String, Boolean> readsList = new HashMap<>();
  private final Map<String, Optional<String>> exceptions = new HashMap<>();
  private final List<Rule> earlier;

  Exceptions(List<Rule> earlier) {
    this.earlier = earlier;
  }

  /** What a condition says of conclusions. */
  static List<String> whats(Condition condition) {
    if (condition.type() != EngineTypes.ESTABLISHED
        || !(condition.constraint() instanceof Constraint.All all)) {
      return List.of();
    }
    return all.parts().stream()
        .filter(Constraint.Atom.class::isInstance)
        .flatMap(part -> ((Constraint.Atom) part).literals().stream())
        .map(literal -> literal.value().toString())
        .toList();
  }

  /**
   * The conclusion that a {@code not Established} names although a list decides it: here, or in a
   * rule that establishes what is read here.
   */
  Optional<String> overList(Condition condition) {
    List<String> whats = whats(condition);
    return condition.quantifier() == Condition.Quantifier.NOT
        ? whats.stream().filter(this::isOfList).findFirst()
        : whats.stream().flatMap(what -> behind(what).stream()).findFirst();
  }

  /** The same, of the rules that establish a conclusion. */
  private Optional<String> behind(String what) {
    Optional<String> known = exceptions.get(what);
    if (known == null) {
      exceptions.put(what, Optional.empty()); // as below: this only ends
      known =
          earlier.stream()
              .filter(rule -> rule.establishes(what))
              .flatMap(rule -> rule.conditions().stream())
              .flatMap(condition -> overList(condition).stream())
              .findFirst();
      exceptions.put(what, known);
    }
    return known;
  }

  /** Whether a rule that establishes this reads a list, or reads a conclusion that does. */
  private boolean isOfList(String what) {
    Boolean known = readsList.get(what);
    if (known == null) {
      readsList.put(what, false); // stages are ordered, so nothing reads itself; this only ends
      known =
          earlier.stream()
              .filter(rule -> rule.establishes(what))
              .flatMap(rule -> rule.conditions().stream())
              .anyMatch(
                  condition ->
                      condition.type().holder() == FactType.Holder.LIST
                          || whats(condition).stream().anyMatch(this::isOfList));
      readsList.put(what, known);
    }
    return known;
  }
}
