package returns.language;

import java.util.List;

/** A value as it is written. */
sealed interface Value {
  Token first();

  Token last();

  <R> R accept(Visitor<R> visitor);

  /** One method for each sort. */
  interface Visitor<R> {
    R text(Text text);

    R number(Count count);

    R truth(Truth truth);

    R use(Use use);

    R call(FunctionCall call);

    R field(FieldName field);
  }

  /** A value of one token. */
  sealed interface Single extends Value {
    Token token();

    @Override
    default Token first() {
      return token();
    }

    @Override
    default Token last() {
      return token();
    }
  }

  /** {@code "…"}. */
  record Text(Token token) implements Single {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** Digits. */
  record Count(Token token) implements Single {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /** {@code true} or {@code false}. */
  record Truth(Token token) implements Single {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.truth(this);
    }
  }

  /** {@code $variable}. */
  record Use(Token token) implements Single {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.use(this);
    }
  }

  /** {@code function(arguments)}. */
  record FunctionCall(Token name, List<Value> arguments, Token close) implements Value {
    public FunctionCall {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Token first() {
      return name;
    }

    @Override
    public Token last() {
      return close;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /** A field's name where a value should stand, which the language refuses. */
  record FieldName(Token token) implements Single {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.field(this);
    }
  }
}
