package returns.language;

import java.util.List;
import returns.rules.Operator;

/** What stands between the brackets of a pattern, as it is written. */
sealed interface Expression {
  <R> R accept(Visitor<R> visitor);

  /** One method for each sort. */
  interface Visitor<R> {
    R binding(Binding binding);

    R comparison(Comparison comparison);

    R membership(Membership membership);

    R bare(Bare bare);

    R all(All all);

    R any(Any any);

    R negation(Negation negation);
  }

  /** {@code $variable : field}; only at the top of a pattern. */
  record Binding(Token variable, Token field) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binding(this);
    }
  }

  /** {@code field op value}. */
  record Comparison(Token field, Operator operator, Token symbol, Value value)
      implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comparison(this);
    }
  }

  /** {@code field in ( values )}. */
  record Membership(Token field, List<Value> values, Token close) implements Expression {
    public Membership {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.membership(this);
    }
  }

  /** A field by itself, which the language refuses. */
  record Bare(Token field) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bare(this);
    }
  }

  /** {@code a && b}. */
  record All(List<Expression> parts) implements Expression {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.all(this);
    }
  }

  /** {@code a || b}. */
  record Any(List<Expression> parts) implements Expression {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.any(this);
    }
  }

  /** {@code !( part )}. */
  record Negation(Expression part) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.negation(this);
    }
  }
}
