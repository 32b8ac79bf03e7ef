package returns.coverage;

import java.util.ArrayList;
import java.util.List;
import returns.rules.Condition;
import returns.rules.Condition.Quantifier;
import returns.rules.Constraint;
import returns.rules.Rule;

/** Rules with one comparison turned round. */
final class Turned {
  private Turned() {}

  /**
   * The rule, with the comparison that has this position in this condition turned round.
   *
   * @param comparison its position in the order of the text; ignored where the condition as a whole
   *     is turned round
   */
  static Rule rule(Rule rule, int condition, int comparison) {
    Condition old = rule.conditions().get(condition);
    return with(rule, condition, isOfExistence(old) ? flipped(old) : negated(old, comparison));
  }

  /**
   * Whether a condition only asks whether something is there: what was established, or any item at
   * all. The opposite of that is that it is not there, and not that something else is.
   */
  static boolean isOfExistence(Condition condition) {
    int atoms = condition.constraint().atoms().size();
    boolean established =
        condition.type() == returns.vocabulary.EngineTypes.ESTABLISHED
            && condition.bindings().isEmpty();
    return (established && atoms == 1) || (atoms == 0 && condition.quantifier() != Quantifier.ONE);
  }

  private static Condition flipped(Condition old) {
    Quantifier other =
        switch (old.quantifier()) {
          case ONE, EXISTS -> Quantifier.NOT;
          case NOT -> Quantifier.EXISTS;
        };
    return new Condition(
        other, old.type(), old.bindings(), old.constraint(), old.text(), old.place());
  }

  private static Condition negated(Condition old, int comparison) {
    Constraint constraint = old.constraint().accept(new Negating(comparison));
    return new Condition(
        old.quantifier(), old.type(), old.bindings(), constraint, old.text(), old.place());
  }

  private static Rule with(Rule rule, int position, Condition condition) {
    List<Condition> conditions = new ArrayList<>(rule.conditions());
    conditions.set(position, condition);
    return new Rule(
        rule.id(),
        rule.title(),
        rule.pack(),
        rule.stage(),
        rule.file(),
        rule.citations(),
        rule.from(),
        rule.until(),
        rule.uncommenced(),
        rule.follows(),
        rule.tested(),
        conditions,
        rule.conclusions(),
        rule.slots(),
        rule.place());
  }

  /** Copies a constraint, with a negation around the comparison at a position. */
  private static final class Negating implements Constraint.Visitor<Constraint> {
    private final int wanted;
    private int next;

    Negating(int wanted) {
      this.wanted = wanted;
    }

    @Override
    public Constraint all(Constraint.All all) {
      return new Constraint.All(all.parts().stream().map(part -> part.accept(this)).toList());
    }

    @Override
    public Constraint any(Constraint.Any any) {
      return new Constraint.Any(any.parts().stream().map(part -> part.accept(this)).toList());
    }

    @Override
    public Constraint not(Constraint.Not not) {
      return new Constraint.Not(not.part().accept(this));
    }

    @Override
    public Constraint compare(Constraint.Compare compare) {
      return here(compare);
    }

    @Override
    public Constraint among(Constraint.Among among) {
      return here(among);
    }

    private Constraint here(Constraint atom) {
      return next++ == wanted ? new Constraint.Not(atom) : atom;
    }
  }
}
