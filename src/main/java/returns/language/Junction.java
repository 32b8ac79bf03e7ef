package returns.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import returns.rules.Condition;
import returns.rules.Constraint;

/**
 * Comparisons that belong together: all of them must hold, or one of them. Brackets and negations
 * are worked in: not both is one or the other negated.
 *
 * @param all whether each must hold; otherwise one is enough
 */
record Junction(boolean all, List<Constraint.Signed> atoms) {

  /** What must hold of one item that meets all these conditions, and the parts of that. */
  static List<Junction> of(Stream<Condition> conditions) {
    List<Junction> found = new ArrayList<>();
    Junction whole = new Junction(true, new ArrayList<>());
    found.add(whole);
    conditions.forEach(condition -> whole.add(condition.constraint(), false, found));
    return found;
  }

  /** Adds the atoms of a constraint here, and the junctions within it to a list. */
  private void add(Constraint constraint, boolean negated, List<Junction> found) {
    if (constraint instanceof Constraint.Atom atom) {
      atoms.add(new Constraint.Signed(atom, negated));
    } else if (constraint instanceof Constraint.Not not) {
      add(not.part(), !negated, found);
    } else if (constraint instanceof Constraint.All every) {
      addAll(every.parts(), !negated, negated, found);
    } else if (constraint instanceof Constraint.Any any) {
      addAll(any.parts(), negated, negated, found);
    }
  }

  private void addAll(
      List<Constraint> parts, boolean together, boolean negated, List<Junction> found) {
    Junction into = this;
    if (together != all) {
      into = new Junction(together, new ArrayList<>());
      found.add(into);
    }
    for (Constraint part : parts) {
      into.add(part, negated, found);
    }
  }
}
