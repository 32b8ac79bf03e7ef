package returns.rules;

import java.util.List;
import returns.diagnostics.Place;
import returns.vocabulary.Field;

/** What a pattern asks of one item. */
public sealed interface Constraint {
  /** Calls the method for what it is. */
  <R> R accept(Visitor<R> visitor);

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
  record Compare(Field field, Operator operator, Operand operand, Place place)
      implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.compare(this);
    }
  }

  /** {@code field in ( literals )}. */
  record Among(Field field, List<Operand.Literal> literals, Place place) implements Constraint {
    public Among {
      literals = List.copyOf(literals);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.among(this);
    }
  }
}
