package returns.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import returns.rules.Condition;

/** The parts of a rule file as they are written, before their meaning is checked. */
final class Syntax {
  private Syntax() {}

  /**
   * A rule.
   *
   * @param start the word {@code rule}
   * @param unread the names that are bound in patterns, or parts of them, that could not be read
   * @param headed whether its name and every annotation could be read
   * @param sound whether every part of it could be read
   */
  record WrittenRule(
      Token start,
      Token name,
      List<Annotation> annotations,
      List<Pattern> patterns,
      List<Call> conclusions,
      Set<String> unread,
      boolean headed,
      boolean sound) {
    WrittenRule {
      annotations = List.copyOf(annotations);
      patterns = List.copyOf(patterns);
      conclusions = List.copyOf(conclusions);
      unread = Set.copyOf(unread);
    }
  }

  /**
   * {@code @name(arguments)}.
   *
   * @param arguments the tokens between the brackets
   * @param raw the text between the brackets
   * @param bracketed whether there are brackets
   */
  record Annotation(Token name, List<Token> arguments, String raw, boolean bracketed) {
    Annotation {
      arguments = List.copyOf(arguments);
    }

    /** The text, if there is one and nothing else. */
    Optional<String> text() {
      boolean one = arguments.size() == 1 && arguments.get(0).is(Token.Kind.TEXT);
      return one ? Optional.of(arguments.get(0).text()) : Optional.empty();
    }
  }

  /**
   * {@code exists Type( items )}.
   *
   * @param first the first token, of the quantifier or the type
   * @param text the author's words in one line
   * @param sound whether every item could be read
   */
  record Pattern(
      Condition.Quantifier quantifier,
      Token first,
      Token type,
      List<Expression> items,
      Token last,
      String text,
      boolean sound) {
    Pattern {
      items = List.copyOf(items);
    }
  }

  /**
   * {@code decision.verb(arguments).lastDay(operand);}.
   *
   * @param lastDay the argument of {@code lastDay}
   */
  record Call(Token verb, List<Value> arguments, Token close, Optional<Value> lastDay) {
    Call {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * {@code declare Name annotations fields end}.
   *
   * @param sound whether every field could be read
   */
  record Declaration(
      Token name, List<Annotation> annotations, List<DeclaredField> fields, boolean sound) {
    Declaration {
      annotations = List.copyOf(annotations);
      fields = List.copyOf(fields);
    }
  }

  /** {@code name : Type annotations}. */
  record DeclaredField(Token name, Token type, List<Annotation> annotations) {
    DeclaredField {
      annotations = List.copyOf(annotations);
    }
  }
}
