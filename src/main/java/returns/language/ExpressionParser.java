package returns.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import returns.dates.DateFunction;
import returns.rules.Operator;

/** Reads the items between the brackets of a pattern, each to its end. */
final class ExpressionParser {
  /** What may stand behind a comparison. */
  private static final Set<String> ENDS = Set.of(",", ")", "&&", "||");

  private static final Set<String> INNER_PATTERNS = Set.of("exists", "not", "forall");

  private final Cursor cursor;
  private final Report report;
  private final ValueParser values;

  ExpressionParser(Cursor cursor) {
    this.cursor = cursor;
    this.report = cursor.report();
    this.values = new ValueParser(cursor);
  }

  /** An item of a pattern: a binding or a comparison, up to the comma or the closing bracket. */
  Expression item() {
    if (cursor.peek().is(Token.Kind.VARIABLE)) {
      if (cursor.peek(1).isSymbol(":")) {
        return binding();
      }
      if (cursor.peek(1).isSymbol(":=")) {
        throw report.stop(
            Lint.BOUND_TWICE, cursor.peek(1), ":= may bind or compare", "write : or ==");
      }
    }
    Expression expression = any();
    Token next = cursor.peek();
    if (next.isSymbol(";")) {
      throw report.stop(
          Lint.SEMICOLON_IN_PATTERN, next, "; stands in a pattern", "separate with a comma");
    }
    if (!next.isSymbol(",") && !next.isSymbol(")")) {
      throw unexpected(next);
    }
    return expression;
  }

  private Stop unexpected(Token next) {
    if (next.isSymbol("&") || next.isSymbol("|")) {
      return report.stop(
          Lint.UNKNOWN_OPERATOR,
          next,
          next.text() + " is not an operator of the language",
          "write " + next.text().repeat(2));
    }
    boolean words = next.isWord("and") || next.isWord("or");
    return words
        ? report.stop(
            Lint.UNKNOWN_OPERATOR,
            next,
            next.text() + " does not join comparisons",
            next.isWord("and") ? "write &&" : "write ||")
        : cursor.unexpected("a comma or )", "join comparisons with a comma, && or ||");
  }

  private Expression binding() {
    Token variable = cursor.next();
    cursor.next();
    Token field = cursor.expect(Token.Kind.WORD, "the name of a field");
    Token next = cursor.peek();
    if (next.isSymbol(",") || next.isSymbol(")")) {
      return new Expression.Binding(variable, field);
    }
    if (next.isSymbol(".") || next.isSymbol("!.")) {
      throw ValueParser.chain(report, field, cursor);
    }
    if (next.isSymbol("(")) {
      throw call(field);
    }
    if (next.isSymbol("&&") || next.isSymbol("||")) {
      throw inExpression(variable);
    }
    if (next.isSymbol(";")) {
      throw report.stop(
          Lint.SEMICOLON_IN_PATTERN, next, "; stands in a pattern", "separate with a comma");
    }
    if (next.is(Token.Kind.SYMBOL) || next.is(Token.Kind.WORD)) {
      String name = field.text();
      throw report.stop(
          Lint.BOUND_WITH_CONSTRAINT,
          report.place(variable, next),
          variable.text() + " is bound together with a comparison",
          "write them apart: " + variable.text() + " : " + name + ", " + name + " …");
    }
    throw cursor.unexpected("a comma or )", "join comparisons with a comma, && or ||");
  }

  private Stop inExpression(Token variable) {
    return report.stop(
        Lint.BINDING_IN_EXPRESSION,
        variable,
        variable.text() + " is bound within && or ||",
        "bind it by itself, behind a comma");
  }

  private Expression any() {
    List<Expression> parts = new ArrayList<>();
    do {
      parts.add(all());
    } while (cursor.accept("||"));
    return parts.size() == 1 ? parts.get(0) : new Expression.Any(parts);
  }

  private Expression all() {
    List<Expression> parts = new ArrayList<>();
    do {
      parts.add(unary());
    } while (cursor.accept("&&"));
    return parts.size() == 1 ? parts.get(0) : new Expression.All(parts);
  }

  private Expression unary() {
    Token token = cursor.peek();
    if (token.isSymbol("!")) {
      cursor.next();
      if (!cursor.peek().isSymbol("(")) {
        throw report.stop(
            Lint.NEGATION, token, "! stands before something without brackets", "write !( … )");
      }
      return new Expression.Negation(inBrackets());
    }
    return token.isSymbol("(") ? inBrackets() : atom();
  }

  private Expression inBrackets() {
    Token open = cursor.peek();
    cursor.closing();
    cursor.next();
    if (cursor.peek().isSymbol(")")) {
      throw report.stop(
          Lint.EMPTY_BRACKETS, open, "nothing stands in these brackets", "take them out");
    }
    Expression inner = any();
    if (cursor.peek().isSymbol(",")) {
      throw report.stop(
          Lint.SYNTAX, cursor.peek(), "a comma stands within inner brackets", "write &&");
    }
    if (!cursor.peek().isSymbol(")")) {
      throw unexpected(cursor.peek());
    }
    cursor.next();
    return inner;
  }

  private Expression atom() {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case WORD -> field();
      case VARIABLE -> throw variable(token);
      case TEXT, NUMBER -> throw literal(token);
      case SYMBOL -> throw symbol(token);
      case BROKEN -> throw new Stop();
      case END_OF_FILE -> throw cursor.unexpected("a comparison", "write field == \"word\"");
    };
  }

  private Stop variable(Token token) {
    cursor.next();
    if (cursor.peek().isSymbol(":") || cursor.peek().isSymbol(":=")) {
      return inExpression(token);
    }
    if (cursor.peek().isSymbol(".") || cursor.peek().isSymbol("!.")) {
      return ValueParser.chain(report, token, cursor);
    }
    return report.stop(
        Lint.FIELD_ON_THE_LEFT,
        token,
        "the variable " + token.text() + " stands on the left",
        "write the field on the left, as in field == " + token.text());
  }

  private Stop literal(Token token) {
    return report.stop(
        Lint.FIELD_ON_THE_LEFT,
        token,
        token.described() + " stands on the left",
        "write the field on the left and the value on the right");
  }

  private Stop symbol(Token token) {
    if (Operator.written(token.text()).isPresent()) {
      return report.stop(
          Lint.ABBREVIATED_COMPARISON,
          token,
          "the field is left out before " + token.text(),
          "write each comparison in full, as in field > $a && field < $b");
    }
    if (token.isSymbol("-")) {
      return literal(token);
    }
    return report.stop(
        Lint.SYNTAX,
        token,
        "expected a comparison, found " + token.described(),
        token.isSymbol(",") ? "take one comma out" : "write field == \"word\"");
  }

  private Expression field() {
    Token field = cursor.next();
    Token next = cursor.peek();
    refuseWord(field, next);
    if (next.isSymbol("(")) {
      throw call(field);
    }
    if (next.isSymbol(".") || next.isSymbol("!.") || next.isSymbol("::")) {
      throw ValueParser.chain(report, field, cursor);
    }
    if (next.isSymbol("[")) {
      throw report.stop(
          Lint.PROPERTY_CHAIN, next, "[ ] reaches into a field", "compare the field itself");
    }
    if (next.isWord("in")) {
      return membership(field);
    }
    Optional<Operator> operator =
        next.is(Token.Kind.SYMBOL) ? Operator.written(next.text()) : Optional.empty();
    if (operator.isPresent()) {
      Token symbol = cursor.next();
      return new Expression.Comparison(field, operator.get(), symbol, values.value());
    }
    if (ENDS.contains(next.text()) && next.is(Token.Kind.SYMBOL)) {
      return new Expression.Bare(field);
    }
    throw operator(field, next);
  }

  private void refuseWord(Token field, Token next) {
    String word = field.text();
    if (word.equals("eval") && next.isSymbol("(")) {
      throw Refusals.eval(report, field);
    }
    if (INNER_PATTERNS.contains(word)
        && (next.isSymbol("(") || (next.is(Token.Kind.WORD) && !next.isWord("in")))) {
      throw report.stop(
          Lint.NESTED_QUANTIFIER,
          field,
          word + " stands within a pattern",
          "write it as a pattern of its own, or use !( … )");
    }
    if (word.equals("true") || word.equals("false")) {
      throw literal(field);
    }
    if (word.equals("null")) {
      throw report.stop(
          Lint.NULL_COMPARISON, field, "null is not a value of the language", "leave it out");
    }
    if (word.equals("this")) {
      throw report.stop(
          Lint.THIS,
          field,
          "this stands for a whole item",
          "compare a field that tells the items apart");
    }
  }

  private Stop call(Token name) {
    if (DateFunction.named(name.text()).isPresent()) {
      return report.stop(
          Lint.FIELD_ON_THE_LEFT,
          name,
          name.text() + " is called on the left",
          "write the field on the left and the call on the right");
    }
    return report.stop(
        Lint.METHOD_CALL,
        name,
        name.text() + " is called here",
        "compare fields; only date functions are called, on the right");
  }

  private Expression membership(Token field) {
    cursor.next();
    if (!cursor.peek().isSymbol("(")) {
      throw cursor.unexpected("( after in", "write in ( \"…\", \"…\" )");
    }
    cursor.closing();
    Token open = cursor.next();
    List<Value> list = values.list();
    if (list.isEmpty()) {
      throw report.stop(
          Lint.EMPTY_BRACKETS, open, "in ( ) names nothing", "write the words that may stand");
    }
    return new Expression.Membership(field, list, cursor.previous());
  }

  /** Whether a sign and one value stand here, and nothing is then done with the answer. */
  private boolean isOneComparison() {
    Token behind = cursor.peek(2);
    boolean ends = behind.is(Token.Kind.SYMBOL) && ENDS.contains(behind.text());
    return ends && !(behind.isSymbol(")") && Operator.written(cursor.peek(3).text()).isPresent());
  }

  private Stop operator(Token field, Token next) {
    if (next.isWord("not") && cursor.peek(1).isWord("in")) {
      return report.stop(
          Lint.NOT_IN,
          next,
          "not in is not an operator of the language",
          "write !( " + field.text() + " in ( … ) )");
    }
    if (next.isSymbol("=") && (cursor.peek(1).isSymbol(">") || cursor.peek(1).isSymbol("<"))) {
      String meant = cursor.peek(1).text() + "=";
      return report.stop(
          Lint.UNKNOWN_OPERATOR, next, "the = stands before " + meant.charAt(0), "write " + meant);
    }
    if (next.isSymbol("=")) {
      return report.stop(
          Lint.ASSIGNMENT,
          next,
          "= would set a value",
          "write ==",
          Optional.of("==").filter(put -> isOneComparison()));
    }
    if (next.isSymbol(":")) {
      return report.stop(
          Lint.SYNTAX,
          next,
          "a variable begins with $",
          "write $" + field.text() + " : …, or == to compare");
    }
    if (next.isSymbol(";")) {
      return report.stop(
          Lint.SEMICOLON_IN_PATTERN, next, "; stands in a pattern", "separate with a comma");
    }
    if (Set.of("+", "-", "*", "/", "%").contains(next.text()) && next.is(Token.Kind.SYMBOL)) {
      return report.stop(
          Lint.ARITHMETIC,
          next,
          "something is computed with " + next.text(),
          "use a date function such as plusDays on the right, or a term");
    }
    if (next.is(Token.Kind.WORD) || next.is(Token.Kind.SYMBOL)) {
      return report.stop(
          Lint.UNKNOWN_OPERATOR,
          next,
          next.text() + " is not an operator of the language",
          "use == != < <= > >= or in ( … )");
    }
    return cursor.unexpected(
        "an operator after " + field.text(), "use == != < <= > >= or in ( … )");
  }
}
