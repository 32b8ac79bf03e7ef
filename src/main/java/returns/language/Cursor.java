package returns.language;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A place in the tokens of a file, which moves on. */
final class Cursor {
  /** Words with which something new begins at the top of a file. */
  private static final Set<String> STARTERS =
      Set.of("rule", "declare", "query", "function", "import", "global", "package", "unit");

  private final List<Token> tokens;
  private final Brackets brackets;
  private final Report report;
  private int at;

  Cursor(List<Token> tokens, Brackets brackets, Report report) {
    this.tokens = tokens;
    this.brackets = brackets;
    this.report = report;
  }

  Report report() {
    return report;
  }

  int index() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token at(int index) {
    return tokens.get(index);
  }

  Token previous() {
    return tokens.get(Math.max(0, at - 1));
  }

  Token next() {
    Token token = peek();
    if (at < tokens.size() - 1) {
      at++;
    }
    return token;
  }

  boolean atEnd() {
    return peek().is(Token.Kind.END_OF_FILE);
  }

  boolean accept(String symbol) {
    boolean found = peek().isSymbol(symbol);
    if (found) {
      next();
    }
    return found;
  }

  Token expect(String symbol, String after) {
    if (!peek().isSymbol(symbol)) {
      throw unexpected(symbol + " after " + after);
    }
    return next();
  }

  Token expect(Token.Kind kind, String wanted) {
    if (!peek().is(kind)) {
      throw unexpected(wanted);
    }
    return next();
  }

  Stop unexpected(String wanted) {
    return unexpected(wanted, "");
  }

  Stop unexpected(String wanted, String help) {
    return report.stop(
        Lint.SYNTAX, peek(), "expected " + wanted + ", found " + peek().described(), help);
  }

  /** The text from one token to another, as written; empty if there is nothing between them. */
  String source(Token first, Token last) {
    return first.start() < last.end()
        ? report.source().text().substring(first.start(), last.end())
        : "";
  }

  /** The index of the bracket that closes the one at the cursor. */
  int closing() {
    int closing = brackets.closing(at);
    if (closing < 0) {
      refuseHidden();
      throw report.stop(
          Lint.UNBALANCED_BRACKET,
          peek(),
          "this " + peek().text() + " is never closed",
          "close it before the next part of the rule");
    }
    return closing;
  }

  /** Stops without a word where broken text may have swallowed the bracket that closes. */
  private void refuseHidden() {
    for (int i = at; i < tokens.size() && !Brackets.isWall(tokens.get(i)); i++) {
      if (tokens.get(i).is(Token.Kind.BROKEN)) {
        throw new Stop();
      }
    }
  }

  /** Whether the file ends in something broken. */
  boolean breaksOff() {
    return atEnd() && previous().is(Token.Kind.BROKEN);
  }

  /** Moves to the first token that fits, leaping over whole brackets; or to the end. */
  void skipTo(Predicate<Token> wanted) {
    while (!atEnd() && !wanted.test(peek())) {
      int closing = brackets.closing(at);
      at = closing < 0 ? at + 1 : closing + 1;
    }
  }

  /** Whether a rule starts here: a field or word may be named so, followed by something else. */
  boolean atRule() {
    return peek().isWord("rule") && (peek().startsLine() || peek(1).is(Token.Kind.TEXT));
  }

  /** Whether something new starts here at the top of the file. */
  boolean atStarter() {
    return atRule()
        || (peek().is(Token.Kind.WORD) && peek().startsLine() && STARTERS.contains(peek().text()));
  }
}
