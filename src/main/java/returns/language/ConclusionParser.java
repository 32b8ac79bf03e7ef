package returns.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import returns.diagnostics.NearNames;
import returns.rules.Conclusion.Verb;

/** Reads the calls of a rule's right side. */
final class ConclusionParser {
  private static final Set<String> CHANGES =
      Set.of("insert", "insertLogical", "insertAsync", "update", "modify", "delete", "retract");

  private static final String SHAPE = "write for example decision.note(\"…\");";

  private final Cursor cursor;
  private final Report report;
  private final ValueParser values;

  ConclusionParser(Cursor cursor) {
    this.cursor = cursor;
    this.report = cursor.report();
    this.values = new ValueParser(cursor);
  }

  /** One call, with its semicolon. */
  Syntax.Call call() {
    Token start = cursor.peek();
    if (!start.isWord("decision")) {
      throw code(start);
    }
    cursor.next();
    if (!cursor.accept(".")) {
      throw cursor.unexpected(". after decision", SHAPE);
    }
    if (!cursor.peek().is(Token.Kind.WORD)) {
      throw cursor.unexpected("what the decision does", SHAPE);
    }
    Token verb = cursor.next();
    checkVerb(verb);
    List<Value> arguments = arguments(verb.text());
    Token close = cursor.previous();
    Optional<Value> lastDay = lastDay();
    if (!cursor.accept(";")) {
      throw missingSemicolon(close);
    }
    return new Syntax.Call(verb, arguments, close, lastDay);
  }

  private void checkVerb(Token verb) {
    if (Verb.written(verb.text()).isEmpty()) {
      throw report.stop(
          Lint.UNKNOWN_VERB,
          verb,
          "a decision cannot \"" + verb.text() + "\"",
          NearNames.help(verb.text(), Stream.of(Verb.values()).map(Verb::word).toList()));
    }
  }

  private List<Value> arguments(String name) {
    if (!cursor.peek().isSymbol("(")) {
      throw cursor.unexpected("( after " + name, SHAPE);
    }
    cursor.closing();
    cursor.next();
    return values.list();
  }

  private Optional<Value> lastDay() {
    if (!cursor.accept(".")) {
      return Optional.empty();
    }
    Token name = cursor.expect(Token.Kind.WORD, "lastDay after .");
    if (!name.text().equals("lastDay")) {
      throw report.stop(
          Lint.LAST_DAY,
          name,
          "a conclusion has nothing called \"" + name.text() + "\"",
          "only .lastDay(date) may follow, and only bar and defer");
    }
    List<Value> arguments = arguments("lastDay");
    if (arguments.size() != 1) {
      throw report.stop(
          Lint.LAST_DAY,
          name,
          "lastDay takes one date",
          "write .lastDay($date) or a date function");
    }
    return Optional.of(arguments.get(0));
  }

  private Stop missingSemicolon(Token close) {
    Token next = cursor.peek();
    if (next.isSymbol(".")) {
      return report.stop(
          Lint.LAST_DAY, next, "something follows lastDay(…)", "end the conclusion with ;");
    }
    if (next.is(Token.Kind.SYMBOL)) {
      return report.stop(
          Lint.JAVA_CODE,
          next,
          "expected ; after the conclusion, found " + next.described(),
          "end the conclusion with ;");
    }
    // Behind lastDay(…) the last bracket is another one, and a word on the same line a remark.
    boolean certain = cursor.previous().equals(close) && next.startsLine();
    return report.stop(
        Lint.SYNTAX,
        close,
        "the conclusion has no ; at its end",
        "write ; behind this bracket",
        Optional.of(");").filter(put -> certain));
  }

  private Stop code(Token start) {
    if (start.is(Token.Kind.WORD) && CHANGES.contains(start.text())) {
      return report.stop(
          Lint.CHANGES_FACTS,
          start,
          start.text() + " would change the facts",
          "write decision.establish(\"…\", \"…\"); a later file can read it");
    }
    if (start.isSymbol(";")) {
      return report.stop(
          Lint.SYNTAX, start, "there is one ; too many", "take it out: each conclusion has one");
    }
    return report.stop(
        Lint.JAVA_CODE,
        start,
        "only calls of decision stand on the right side, found " + start.described(),
        "write decision.bar, defer, refer, establish, note, step or deadline");
  }

  /** Moves behind the call that could not be read. */
  void recover() {
    cursor.skipTo(
        token ->
            token.isSymbol(";")
                || token.isWord("end")
                || (token.startsLine() && (token.isWord("decision") || token.isWord("rule"))));
    cursor.accept(";");
  }
}
