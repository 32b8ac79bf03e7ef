package returns.mutation;

import returns.diagnostics.Place;

/**
 * A pack with one thing in it altered.
 *
 * @param pack the name of the pack
 * @param of what it is altered in: the id of a rule or of an instrument, the name of a term, a kind
 *     of evidence, a type of fact
 * @param before what stands there, as its author writes it
 * @param after what would stand there; empty if it is left out
 */
public record Mutant(
    String pack,
    String of,
    Alteration alteration,
    Place place,
    String before,
    String after,
    Change change) {

  static Mutant of(String pack, String of, Variant<? extends Change> variant) {
    return new Mutant(
        pack,
        of,
        variant.alteration(),
        variant.place(),
        variant.before(),
        variant.after(),
        variant.altered());
  }

  /** Whether it alters a rule, and not what the rules read. */
  public boolean isOfRule() {
    return change instanceof Change.OfRule;
  }
}
