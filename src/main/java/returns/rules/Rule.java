package returns.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Place;
import returns.vocabulary.EngineTypes;

/**
 * A rule of a pack, as a value.
 *
 * @param id unique over all packs, never reused
 * @param title the author's name for it
 * @param pack the folder it stands in
 * @param stage the number at the head of its file's name
 * @param file the name of its file
 * @param citations where the law says so
 * @param from first day in force
 * @param until last day in force
 * @param uncommenced the provision that would bring it into force and never did
 * @param follows the rule of which it is a later version
 * @param tested the only day on which the source tests it
 * @param slots how many variables it binds
 */
public record Rule(
    String id,
    String title,
    String pack,
    int stage,
    String file,
    List<Citation> citations,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> uncommenced,
    Optional<String> follows,
    Optional<Tested> tested,
    List<Condition> conditions,
    List<Conclusion> conclusions,
    int slots,
    Place place) {

  /** The one day on which a source tests its condition. */
  public enum Tested {
    AS_AT,
    TRANSFER
  }

  public Rule {
    citations = List.copyOf(citations);
    conditions = List.copyOf(conditions);
    conclusions = List.copyOf(conclusions);
  }

  /** The same rule with other conditions. */
  public Rule with(List<Condition> others) {
    return with(others, conclusions);
  }

  /** The same rule with other conditions and conclusions. */
  public Rule with(List<Condition> otherConditions, List<Conclusion> otherConclusions) {
    return copy(from, until, uncommenced, otherConditions, otherConclusions);
  }

  /** The same rule with another life. */
  public Rule with(
      Optional<LocalDate> first, Optional<LocalDate> last, Optional<String> neverInForce) {
    return copy(first, last, neverInForce, conditions, conclusions);
  }

  private Rule copy(
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Optional<String> neverInForce,
      List<Condition> otherConditions,
      List<Conclusion> otherConclusions) {
    return new Rule(
        id,
        title,
        pack,
        stage,
        file,
        citations,
        first,
        last,
        neverInForce,
        follows,
        tested,
        otherConditions,
        otherConclusions,
        slots,
        place);
  }

  /** Whether it is in force on a day; an uncommenced rule never is. */
  public boolean isInForce(LocalDate day) {
    return uncommenced.isEmpty()
        && !from.map(day::isBefore).orElse(false)
        && !until.map(day::isAfter).orElse(false);
  }

  /** Whether one of its conclusions has this verb. */
  public boolean concludes(Conclusion.Verb verb) {
    return conclusions.stream().anyMatch(c -> c.verb() == verb);
  }

  /** Whether it bars, defers or refers. */
  public boolean protects() {
    return conclusions.stream().anyMatch(c -> c.verb().protects());
  }

  /** Whether it establishes this. */
  public boolean establishes(String what) {
    return conclusions.stream()
        .anyMatch(
            c ->
                c.verb() == Conclusion.Verb.ESTABLISH && c.what().filter(what::equals).isPresent());
  }

  /** The conclusions of earlier files that it names, in the order of its text. */
  public List<String> whatsRead() {
    return conditions.stream()
        .filter(condition -> condition.type() == EngineTypes.ESTABLISHED)
        .flatMap(condition -> condition.constraint().atoms().stream())
        .flatMap(signed -> signed.atom().literals().stream())
        .map(literal -> String.valueOf(literal.value()))
        .distinct()
        .toList();
  }

  /** Where the law says so, as the author wrote it. */
  public String citationText() {
    return String.join("; ", citations.stream().map(Citation::text).toList());
  }
}
