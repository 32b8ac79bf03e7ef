package returns.language;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.diagnostics.SourceText;

/** What is wrong with one file, so far. */
final class Report {
  /** A person fixes these first; more would only bury them. */
  private static final int MOST = 200;

  private static final int LONGEST = 400;

  private final SourceText source;
  private final Problems problems = new Problems();
  private int count;
  private int errors;

  Report(SourceText source) {
    this.source = source;
  }

  SourceText source() {
    return source;
  }

  Place place(Token token) {
    return source.place(token.start(), token.length());
  }

  Place place(Token first, Token last) {
    return source.place(first.start(), last.end() - first.start());
  }

  void add(Lint lint, Place place, String message, String help) {
    add(lint, place, message, help, UnaryOperator.identity());
  }

  /**
   * Reports with what only some findings have.
   *
   * @param more adds other places, or what a program may put there instead
   */
  void add(Lint lint, Place place, String message, String help, UnaryOperator<Diagnostic> more) {
    if (count == MOST) {
      problems.add(
          diagnostic(
              Lint.TOO_MANY_FINDINGS,
              place,
              "more than " + MOST + " findings: the rest of the file was not read",
              "correct these first"));
      throw new Enough();
    }
    count++;
    if (lint.severity() == returns.diagnostics.Severity.ERROR) {
      errors++;
    }
    problems.add(more.apply(diagnostic(lint, place, message, help)));
  }

  void add(Lint lint, Token token, String message, String help) {
    add(lint, place(token), message, help);
  }

  /** Reports and gives what to throw; of a broken token nothing more is said. */
  Stop stop(Lint lint, Token token, String message, String help) {
    if (!token.is(Token.Kind.BROKEN)) {
      add(lint, token, message, help);
    }
    return new Stop();
  }

  /** The same, with what a program may put in place of the token. */
  Stop stop(Lint lint, Token token, String message, String help, Optional<String> put) {
    Place place = place(token);
    if (!token.is(Token.Kind.BROKEN)) {
      add(
          lint,
          place,
          message,
          help,
          found -> put.map(text -> found.fixedBy(place, text)).orElse(found));
    }
    return new Stop();
  }

  Stop stop(Lint lint, Place place, String message, String help) {
    add(lint, place, message, help);
    return new Stop();
  }

  /** How many errors there are; who compares two answers knows whether its part is sound. */
  int errors() {
    return errors;
  }

  List<Diagnostic> sorted() {
    return problems.sorted();
  }

  /** A message tells of a long name by its beginning. */
  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private static Diagnostic diagnostic(Lint lint, Place place, String message, String help) {
    return new Diagnostic(
        lint.id(), lint.severity(), shortened(message), place, shortened(help), lint.why());
  }
}
