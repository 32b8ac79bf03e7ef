package returns.language;

import java.util.Map;

/** What DRL has and this language has not, each with what to write instead. */
final class Refusals {
  private Refusals() {}

  private record Refused(Lint lint, String message, String help) {}

  /** Words with which a part of the left side may begin in DRL. */
  private static final Map<String, Refused> PATTERNS =
      Map.of(
          "eval",
          new Refused(Lint.EVAL, "eval would run code", "compare a field: Type( field == … )"),
          "forall",
          new Refused(
              Lint.FORALL,
              "forall is not part of the language",
              "write not Type( … ) with the opposite condition"),
          "accumulate",
          new Refused(
              Lint.ACCUMULATE,
              "accumulate is not part of the language",
              "let the case state the count, or use exists"),
          "acc",
          new Refused(
              Lint.ACCUMULATE,
              "acc is not part of the language",
              "let the case state the count, or use exists"),
          "collect",
          new Refused(Lint.COLLECT, "collect is not part of the language", "use exists or not"),
          "groupby",
          new Refused(Lint.ACCUMULATE, "groupby is not part of the language", "use exists or not"),
          "or",
          new Refused(Lint.RULE_LEVEL_OR, "or joins patterns here", "write two rules"),
          "and",
          new Refused(Lint.RULE_LEVEL_AND, "and joins patterns here", "write one under the other"),
          "if",
          new Refused(Lint.BRANCH, "if is not part of the language", "write two rules"),
          "do",
          new Refused(Lint.BRANCH, "do is not part of the language", "write two rules"));

  /** Words that may follow a pattern in DRL. */
  private static final Map<String, Refused> AFTER_PATTERNS =
      Map.of(
          "from",
          new Refused(Lint.FROM, "from is not part of the language", "match a type of fact"),
          "over",
          new Refused(Lint.WINDOW, "over is not part of the language", "compare dates"),
          "or",
          PATTERNS.get("or"),
          "and",
          PATTERNS.get("and"),
          "if",
          PATTERNS.get("if"),
          "do",
          PATTERNS.get("do"),
          "break",
          new Refused(Lint.BRANCH, "break is not part of the language", "write two rules"));

  private static final Map<String, Refused> AFTER_FROM =
      Map.of(
          "accumulate",
          PATTERNS.get("accumulate"),
          "acc",
          PATTERNS.get("acc"),
          "collect",
          PATTERNS.get("collect"));

  /** Stops if the cursor is at a word that begins a refused part of the left side. */
  static void atPattern(Cursor cursor) {
    Token token = cursor.peek();
    Refused refused = token.is(Token.Kind.WORD) ? PATTERNS.get(token.text()) : null;
    if (refused != null) {
      throw stop(cursor.report(), refused, token);
    }
  }

  /** Stops if the cursor, behind a pattern, is at something that would change its meaning. */
  static void afterPattern(Cursor cursor) {
    Token token = cursor.peek();
    Report report = cursor.report();
    if (token.isSymbol("@")) {
      throw report.stop(
          Lint.PATTERN_ANNOTATION, token, "an annotation follows a pattern", "take it out");
    }
    if (token.isSymbol(";") || token.isSymbol(",")) {
      throw report.stop(
          Lint.SYNTAX,
          token,
          token.text() + " follows a pattern",
          "write each pattern on its line");
    }
    if (token.isSymbol("||") || token.isSymbol("&&")) {
      throw stop(report, PATTERNS.get(token.isSymbol("||") ? "or" : "and"), token);
    }
    Refused refused = token.is(Token.Kind.WORD) ? AFTER_PATTERNS.get(token.text()) : null;
    if (token.isWord("from")) {
      Token source = cursor.peek(1);
      refused =
          source.is(Token.Kind.WORD) ? AFTER_FROM.getOrDefault(source.text(), refused) : refused;
    }
    if (refused != null) {
      throw stop(report, refused, token);
    }
  }

  static Stop eval(Report report, Token token) {
    return stop(report, PATTERNS.get("eval"), token);
  }

  private static Stop stop(Report report, Refused refused, Token token) {
    return report.stop(refused.lint, token, refused.message, refused.help);
  }
}
