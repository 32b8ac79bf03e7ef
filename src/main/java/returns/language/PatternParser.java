package returns.language;

import java.util.ArrayList;
import java.util.List;
import returns.rules.Condition;

/** Reads the patterns of a rule's left side. */
final class PatternParser {
  private final Cursor cursor;
  private final Report report;
  private final ExpressionParser expressions;
  private boolean sound;

  PatternParser(Cursor cursor) {
    this.cursor = cursor;
    this.report = cursor.report();
    this.expressions = new ExpressionParser(cursor);
  }

  /** One pattern; the cursor is left behind it. */
  Syntax.Pattern pattern() {
    Token first = cursor.peek();
    refuseStart(first);
    Condition.Quantifier quantifier = quantifier();
    Token type = type();
    if (cursor.peek().isSymbol(".")) {
      throw report.stop(
          Lint.QUALIFIED_TYPE,
          type,
          "a type is named with its package",
          "write a type of the vocabulary by its name alone");
    }
    if (!cursor.peek().isSymbol("(")) {
      refuseOtherCase(type);
      if (cursor.peek().isSymbol("{") || cursor.peek().isSymbol("[")) {
        throw cursor.unexpected("( after " + type.text(), "write " + type.text() + "( … )");
      }
      throw report.stop(
          Lint.SYNTAX,
          type,
          "a ( is missing behind " + type.text(),
          "write " + type.text() + "( … ), or exists " + type.text() + "()");
    }
    int open = cursor.index();
    int close = cursor.closing();
    sound = true;
    List<Expression> items = items(close);
    cursor.moveTo(close);
    Token last = cursor.next();
    String text = text(open, close, first);
    Refusals.afterPattern(cursor);
    return new Syntax.Pattern(quantifier, first, type, items, last, text, sound);
  }

  private Token type() {
    if (cursor.peek().isSymbol(")")) {
      throw report.stop(Lint.SYNTAX, cursor.peek(), "there is one ) too many", "take it out");
    }
    if (cursor.peek().isSymbol("!")) {
      throw cursor.unexpected("a type of fact", "write not Type( … )");
    }
    if (!cursor.peek().is(Token.Kind.WORD)) {
      throw cursor.unexpected("a type of fact", "write a pattern: Type( … )");
    }
    return cursor.next();
  }

  private void refuseOtherCase(Token type) {
    for (String word : List.of("exists", "not", "when", "then")) {
      if (type.text().equalsIgnoreCase(word)) {
        throw report.stop(
            Lint.SYNTAX, type, type.text() + " must be written in small letters", "write " + word);
      }
    }
  }

  private void refuseStart(Token first) {
    Refusals.atPattern(cursor);
    if (first.is(Token.Kind.VARIABLE)) {
      boolean binds = cursor.peek(1).isSymbol(":") || cursor.peek(1).isSymbol(":=");
      throw binds
          ? report.stop(
              Lint.PATTERN_BINDING,
              first,
              first.text() + " stands for a whole item",
              "bind the field that you need: Type( " + first.text() + " : field )")
          : cursor.unexpected("a pattern", "write Type( … )");
    }
    if (first.isSymbol("(")) {
      throw inBrackets(first);
    }
    if (first.isSymbol("?")) {
      throw report.stop(Lint.PASSIVE_PATTERN, first, "? stands before a pattern", "take it out");
    }
    if (first.isSymbol("/")) {
      throw report.stop(
          Lint.PATH_PATTERN, first, "a path stands where a pattern should", "write Type( … )");
    }
  }

  private Stop inBrackets(Token first) {
    int close = cursor.closing();
    for (int i = cursor.index(); i < close; i++) {
      Token inner = cursor.at(i);
      if (inner.isWord("or") || inner.isSymbol("||")) {
        return report.stop(Lint.RULE_LEVEL_OR, inner, "or joins patterns here", "write two rules");
      }
    }
    return report.stop(
        Lint.PATTERN_IN_BRACKETS,
        first,
        "patterns stand in brackets",
        "write one under the other, without brackets");
  }

  private Condition.Quantifier quantifier() {
    Token token = cursor.peek();
    if (!token.isWord("exists") && !token.isWord("not")) {
      return Condition.Quantifier.ONE;
    }
    cursor.next();
    Token next = cursor.peek();
    boolean nested = next.isWord("exists") || next.isWord("not") || next.isWord("forall");
    if (nested || next.isSymbol("(")) {
      throw report.stop(
          Lint.NESTED_QUANTIFIER,
          next,
          token.text() + " stands before " + (nested ? next.text() : "brackets"),
          "write " + token.text() + " before one pattern: " + token.text() + " Type( … )");
    }
    refuseStart(next);
    return token.isWord("exists") ? Condition.Quantifier.EXISTS : Condition.Quantifier.NOT;
  }

  private List<Expression> items(int close) {
    List<Expression> items = new ArrayList<>();
    cursor.next();
    if (cursor.index() == close) {
      return items;
    }
    while (true) {
      int start = cursor.index();
      try {
        items.add(expressions.item());
      } catch (Stop stop) {
        sound = false;
        skipItem(start, close);
      }
      if (cursor.index() >= close) {
        return items;
      }
      cursor.next();
      if (cursor.index() == close) {
        sound = false;
        report.add(
            Lint.SYNTAX,
            cursor.peek(),
            "expected a comparison after the comma",
            "take the comma out");
        return items;
      }
    }
  }

  private void skipItem(int start, int close) {
    cursor.moveTo(start);
    while (cursor.index() < close && !cursor.peek().isSymbol(",")) {
      int before = cursor.index();
      cursor.skipTo(token -> token.isSymbol(",") || token.equals(cursor.at(close)));
      if (cursor.index() == before) {
        cursor.next();
      }
    }
    if (cursor.index() > close) {
      cursor.moveTo(close);
    }
  }

  /** The author's words in one line, without comments. */
  private String text(int open, int close, Token first) {
    int index = open;
    while (!cursor.at(index).equals(first)) {
      index--;
    }
    StringBuilder words = new StringBuilder();
    String source = report.source().text();
    for (int i = index; i <= close; i++) {
      Token token = cursor.at(i);
      if (i > index && cursor.at(i - 1).end() < token.start()) {
        words.append(' ');
      }
      words.append(source, token.start(), token.end());
    }
    return words.toString();
  }
}
