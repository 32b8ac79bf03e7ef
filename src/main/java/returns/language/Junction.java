package returns.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import returns.diagnostics.Place;
import returns.rules.Condition;
import returns.rules.Constraint;

/**
 * Comparisons that belong together: all of them must hold, or one of them. Brackets and negations
 * are worked in: not both is one or the other negated.
 *
 * @param all whether each must hold; otherwise one is enough
 */
record Junction(boolean all, List<Junction.Atom> atoms) {

  /** A comparison or a list of words, and whether it stands without a negation around it. */
  record Atom(Constraint constraint, boolean positive, Place place) {}

  /** What must hold of one item that meets all these conditions, and the parts of that. */
  static List<Junction> of(Stream<Condition> conditions) {
    List<Junction> found = new ArrayList<>();
    Junction whole = new Junction(true, new ArrayList<>());
    found.add(whole);
    conditions.forEach(condition -> condition.constraint().accept(new Reader(whole, true, found)));
    return found;
  }

  /** Adds the atoms of a constraint to a junction, and the junctions within it to a list. */
  private record Reader(Junction into, boolean positive, List<Junction> found)
      implements Constraint.Visitor<Void> {

    @Override
    public Void all(Constraint.All all) {
      return parts(all.parts(), positive);
    }

    @Override
    public Void any(Constraint.Any any) {
      return parts(any.parts(), !positive);
    }

    private Void parts(List<Constraint> parts, boolean together) {
      Junction target = into;
      if (together != into.all) {
        target = new Junction(together, new ArrayList<>());
        found.add(target);
      }
      Reader reader = new Reader(target, positive, found);
      parts.forEach(part -> part.accept(reader));
      return null;
    }

    @Override
    public Void not(Constraint.Not not) {
      return not.part().accept(new Reader(into, !positive, found));
    }

    @Override
    public Void compare(Constraint.Compare compare) {
      into.atoms.add(new Atom(compare, positive, compare.place()));
      return null;
    }

    @Override
    public Void among(Constraint.Among among) {
      into.atoms.add(new Atom(among, positive, among.place()));
      return null;
    }
  }
}
