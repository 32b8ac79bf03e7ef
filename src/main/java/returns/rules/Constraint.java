package returns.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import returns.diagnostics.Place;
import returns.vocabulary.Field;

/** What a pattern asks of one item. */
public sealed interface Constraint {
  /** Calls the method for what it is. */
  <R> R accept(Visitor<R> visitor);

  /** The atoms in it, in the order of its text. */
  default List<Signed> atoms() {
    List<Signed> found = new ArrayList<>();
    collect(this, false, found);
    return found;
  }

  /**
   * The same constraint with something else in the place of each atom, in the order of the text.
   */
  default Constraint mapAtoms(
      Function<? super Compare, Constraint> compared, Function<? super Among, Constraint> listed) {
    return accept(
        new Visitor<>() {
          @Override
          public Constraint all(All all) {
            return new All(parts(all.parts()));
          }

          @Override
          public Constraint any(Any any) {
            return new Any(parts(any.parts()));
          }

          private List<Constraint> parts(List<Constraint> parts) {
            return parts.stream().map(part -> part.accept(this)).toList();
          }

          @Override
          public Constraint not(Not not) {
            return new Not(not.part().accept(this));
          }

          @Override
          public Constraint compare(Compare compare) {
            return compared.apply(compare);
          }

          @Override
          public Constraint among(Among among) {
            return listed.apply(among);
          }
        });
  }

  private static void collect(Constraint constraint, boolean negated, List<Signed> found) {
    if (constraint instanceof Atom atom) {
      found.add(new Signed(atom, negated));
    } else if (constraint instanceof Not not) {
      collect(not.part(), !negated, found);
    } else if (constraint instanceof All all) {
      all.parts().forEach(part -> collect(part, negated, found));
    } else if (constraint instanceof Any any) {
      any.parts().forEach(part -> collect(part, negated, found));
    }
  }

  /** A comparison of one field. */
  sealed interface Atom extends Constraint {
    Field field();

    Place place();

    /** The literals that it names; none where it compares with a variable or a call. */
    List<Operand.Literal> literals();
  }

  /** An atom, and whether an odd number of negations stands around it. */
  record Signed(Atom atom, boolean negated) {}

  /** One method for each sort of constraint. */
  interface Visitor<R> {
    R all(All all);

    R any(Any any);

    R not(Not not);

    R compare(Compare compare);

    R among(Among among);
  }

  /** Each part must hold; with no parts it always does. */
  record All(List<Constraint> parts) implements Constraint {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.all(this);
    }
  }

  /** One part must hold. */
  record Any(List<Constraint> parts) implements Constraint {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.any(this);
    }
  }

  /** The part must not hold. */
  record Not(Constraint part) implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** {@code field op operand}. */
  record Compare(Field field, Operator operator, Operand operand, Place place) implements Atom {
    @Override
    public List<Operand.Literal> literals() {
      return operand instanceof Operand.Literal literal ? List.of(literal) : List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.compare(this);
    }
  }

  /** {@code field in ( literals )}. */
  record Among(Field field, List<Operand.Literal> literals, Place place) implements Atom {
    public Among {
      literals = List.copyOf(literals);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.among(this);
    }
  }
}
