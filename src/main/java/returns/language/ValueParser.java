package returns.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what stands to the right of an operator, or between the brackets of a call. */
final class ValueParser {
  private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "<<", ">>", "^");

  private final Cursor cursor;
  private final Report report;

  ValueParser(Cursor cursor) {
    this.cursor = cursor;
    this.report = cursor.report();
  }

  /** One value, with nothing computed from it. */
  Value value() {
    Value value = bare();
    refuseContinuation(value);
    return value;
  }

  /** Values separated by commas, up to and with the closing bracket; may be empty. */
  List<Value> list() {
    List<Value> values = new ArrayList<>();
    if (cursor.accept(")")) {
      return values;
    }
    do {
      values.add(value());
    } while (cursor.accept(","));
    if (!cursor.peek().isSymbol(")")) {
      throw cursor.unexpected("a comma or )", "separate the values with commas");
    }
    cursor.next();
    return values;
  }

  private Value bare() {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case TEXT -> new Value.Text(cursor.next());
      case NUMBER -> new Value.Count(number());
      case VARIABLE -> new Value.Use(cursor.next());
      case WORD -> word();
      case SYMBOL -> throw symbol(token);
      case BROKEN -> throw new Stop();
      case END_OF_FILE -> throw cursor.unexpected("a value", "complete the comparison");
    };
  }

  private Token number() {
    Token token = cursor.next();
    String text = token.text();
    if (text.matches("0[0-9_]+")) {
      throw report.stop(
          Lint.LEADING_ZERO, token, text + " begins with a zero", "write " + withoutZeros(text));
    }
    if (!text.matches("[0-9]+")) {
      boolean decimal = text.matches("[0-9_]*\\.[0-9_.]*[a-zA-Z]?|[0-9]+[bdfBDF]");
      throw decimal
          ? report.stop(
              Lint.DECIMAL_NUMBER, token, text + " is not a whole number", "write a whole number")
          : report.stop(
              Lint.SYNTAX, token, text + " is not a number", "write a number with digits only");
    }
    return token;
  }

  private static String withoutZeros(String text) {
    String digits = text.replaceFirst("^0+(?=[0-9])", "");
    return digits;
  }

  private Value word() {
    Token token = cursor.next();
    if (token.text().equals("true") || token.text().equals("false")) {
      return new Value.Truth(token);
    }
    if (token.text().equals("null")) {
      throw report.stop(
          Lint.NULL_COMPARISON,
          token,
          "null is not a value of the language",
          "leave the comparison out: a field that is not stated makes the condition unknown");
    }
    if (token.text().equals("new")) {
      throw report.stop(
          Lint.METHOD_CALL, token, "new would run code", "bind a field and compare with it");
    }
    if (token.text().equals("decision") && cursor.peek().isSymbol(".")) {
      throw report.stop(
          Lint.METHOD_CALL,
          token,
          "a call of decision stands within another",
          "end the first with ; and write this one on a line of its own");
    }
    if (cursor.peek().isSymbol("(")) {
      return call(token);
    }
    if (token.text().equalsIgnoreCase("true") || token.text().equalsIgnoreCase("false")) {
      String small = token.text().toLowerCase(Locale.ROOT);
      throw report.stop(
          Lint.SYNTAX, token, token.text() + " must be written in small letters", "write " + small);
    }
    return new Value.FieldName(token);
  }

  private Value call(Token name) {
    cursor.closing();
    cursor.next();
    List<Value> arguments = list();
    return new Value.FunctionCall(name, arguments, cursor.previous());
  }

  private Stop symbol(Token token) {
    if (token.isSymbol("-") && cursor.peek(1).is(Token.Kind.NUMBER)) {
      return report.stop(
          Lint.NEGATIVE_NUMBER,
          report.place(token, cursor.peek(1)),
          "-" + cursor.peek(1).text() + " is negative",
          "compare with 0, or with a term");
    }
    if (token.isSymbol("(")) {
      return report.stop(
          Lint.ABBREVIATED_COMPARISON,
          token,
          "a value stands in brackets",
          "write each comparison in full, or use in ( … )");
    }
    return report.stop(
        Lint.SYNTAX,
        token,
        "expected a value, found " + token.described(),
        token.isSymbol(")") || token.isSymbol(",")
            ? "add the value, or take a comma out"
            : "write a word in \"…\", true, false, a count, a variable or a date function");
  }

  private void refuseContinuation(Value value) {
    Token next = cursor.peek();
    if (!next.is(Token.Kind.SYMBOL)) {
      return;
    }
    if (next.isSymbol(".") || next.isSymbol("!.") || next.isSymbol("::")) {
      throw chain(report, value.first(), cursor);
    }
    if (next.isSymbol("[")) {
      throw report.stop(
          Lint.PROPERTY_CHAIN, next, "[ ] reaches into a value", "bind the field that you need");
    }
    if (next.isSymbol("+") && (isText(value) || cursor.peek(1).is(Token.Kind.TEXT))) {
      throw report.stop(
          Lint.JOINED_TEXT,
          next,
          "text is joined with +",
          "write {} in the text and give the value as an argument");
    }
    if (ARITHMETIC.contains(next.text())) {
      throw report.stop(
          Lint.ARITHMETIC,
          next,
          "something is computed with " + next.text(),
          "use a date function such as plusDays, or a term that holds the result");
    }
  }

  private static boolean isText(Value value) {
    return value.first().is(Token.Kind.TEXT);
  }

  /** What is wrong with {@code a.b} or {@code a.b()}; the cursor is at the first dot. */
  static Stop chain(Report report, Token start, Cursor cursor) {
    Token last = start;
    boolean calls = false;
    while (cursor.peek().isSymbol(".")
        || cursor.peek().isSymbol("!.")
        || cursor.peek().isSymbol("::")) {
      cursor.next();
      last = cursor.peek().is(Token.Kind.WORD) ? cursor.next() : last;
      if (cursor.peek().isSymbol("(")) {
        calls = true;
        break;
      }
    }
    return calls
        ? report.stop(
            Lint.METHOD_CALL,
            report.place(start, last),
            "a method is called here",
            "compare fields, or use one of the date functions")
        : report.stop(
            Lint.PROPERTY_CHAIN,
            report.place(start, last),
            "a dot reaches into a value here",
            "bind the field that you need in a pattern of its type");
  }
}
