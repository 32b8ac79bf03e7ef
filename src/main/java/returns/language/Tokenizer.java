package returns.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.SourceText;

/** Turns the text of a file into tokens, in one pass; refuses characters that could deceive. */
final class Tokenizer {
  private static final int LONGEST_LINE = 4096;

  /** Longest first. */
  private static final List<String> LONG_SYMBOLS =
      List.of("&&", "||", "==", "!=", "<=", ">=", ":=", "!.", "::", "->", "+=", "-=", "<<", ">>");

  private static final String SHORT_SYMBOLS = "()[]{},.:;@!<>=+-*/%&|^~?";

  private final Report report;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean startsLine = true;

  private Tokenizer(Report report) {
    this.report = report;
    this.text = report.source().text();
  }

  /** All tokens, the last of which is the end of the file. */
  static List<Token> tokens(Report report) {
    Tokenizer tokenizer = new Tokenizer(report);
    tokenizer.checkCharacters();
    tokenizer.readAll();
    return tokenizer.tokens;
  }

  private void checkCharacters() {
    int lineStart = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      // Nearly every character is one of these, of which nothing more is asked.
      if (character >= ' '
          && character < 0x7f
          && character != '\\'
          && i - lineStart != LONGEST_LINE) {
        continue;
      }
      if (character == '\n' || character == '\r') {
        lineStart = i + 1;
      } else if (i - lineStart == LONGEST_LINE) {
        report.add(
            Lint.LINE_TOO_LONG,
            report.source().place(lineStart, 1),
            "this line has more than 4,096 characters",
            "write it on several lines");
      }
      int length = Character.charCount(character);
      int offset = i;
      Characters.refused(character).ifPresent(lint -> refuse(lint, character, offset, length));
      if (character == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        refuse(
            Lint.CONTROL_CHARACTER, character, i, 1); // a line end to some tools and not to others
      }
      if (character == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'u') {
        report.add(
            Lint.UNICODE_ESCAPE,
            report.source().place(i, 6),
            "a \\u escape stands here",
            "write the character itself");
      }
    }
  }

  private void refuse(Lint lint, int character, int offset, int length) {
    boolean first = offset == 0 && character == 0xfeff;
    report.add(
        first ? Lint.BYTE_ORDER_MARK : lint,
        report.source().place(offset, length),
        (first ? "the file begins with a byte-order mark, " : "this line holds ")
            + Characters.name(character),
        first ? "save the file as UTF-8 without a byte-order mark" : "take it out");
  }

  private void readAll() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        startsLine = true;
        at++;
      } else if (c == ' ' || c == '\t' || Characters.refused(text.codePointAt(at)).isPresent()) {
        at += Character.charCount(text.codePointAt(at));
      } else if (text.startsWith("//", at)) {
        at = lineEnd();
      } else if (text.startsWith("/*", at)) {
        comment();
      } else {
        token(c);
        startsLine = false;
      }
    }
    add(Token.Kind.END_OF_FILE, "", text.length());
  }

  private void comment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      report.add(
          Lint.UNTERMINATED_COMMENT,
          report.source().place(at, 2),
          "this comment never ends",
          "end it with */");
      add(Token.Kind.BROKEN, "/*", text.length());
    } else {
      at = end + 2;
    }
  }

  private void token(char c) {
    if (c == '"') {
      text();
    } else if (c == '\'') {
      broken(
          quoteEnd(), Lint.SINGLE_QUOTES, "text stands in single quotation marks", "write \"…\"");
    } else if (c == '#') {
      broken(
          lineEnd(), Lint.HASH_COMMENT, "# is not part of the language", "write a comment with //");
    } else if (isNamePart(text.codePointAt(at)) || c == '$') {
      name();
    } else if (text.startsWith("\\u", at)) {
      escapedName();
    } else {
      symbol();
    }
  }

  /** A name with a {@code \}{@code u} escape in it, which is said already. */
  private void escapedName() {
    int end = at + 1;
    while (end < text.length() && isNamePart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    add(Token.Kind.BROKEN, text.substring(at, end), end);
  }

  private void text() {
    StringBuilder content = new StringBuilder();
    int end = at + 1;
    boolean sound = true;
    while (end < text.length() && "\"\n\r".indexOf(text.charAt(end)) < 0) {
      char c = text.charAt(end);
      if (c == '\\' && end + 1 < text.length() && "\n\r".indexOf(text.charAt(end + 1)) < 0) {
        sound &= escape(end);
        c = text.charAt(++end);
      }
      content.append(c);
      end++;
    }
    if (end == text.length() || text.charAt(end) != '"') {
      broken(end, Lint.UNTERMINATED_TEXT, "this text does not end on its line", "end it with \"");
    } else if (sound) {
      add(Token.Kind.TEXT, content.toString(), end + 1);
    } else {
      add(Token.Kind.BROKEN, content.toString(), end + 1);
    }
  }

  /** Whether the escape is one of the two that there are; {@code \}{@code u} is said already. */
  private boolean escape(int offset) {
    char escaped = text.charAt(offset + 1);
    if (escaped == '"' || escaped == '\\') {
      return true;
    }
    if (escaped != 'u') {
      report.add(
          Lint.UNKNOWN_ESCAPE,
          report.source().place(offset, 2),
          "\\" + escaped + " has no meaning in text",
          "write the character itself; only \\\" and \\\\ are escapes");
    }
    return false;
  }

  private void refuseForeign(int character, int end) {
    if (Characters.isTypographicQuote(character)) {
      broken(
          end,
          Lint.TYPOGRAPHIC_QUOTES,
          "these are the quotation marks of printed text: " + Character.toString(character),
          "write straight ones: \"…\"");
      return;
    }
    broken(
        end,
        Lint.LOOK_ALIKE,
        "this name holds " + Characters.name(character),
        "outside text and comments write plain letters, a to z");
  }

  private void name() {
    int end = at + 1;
    Optional<Integer> foreign = Optional.empty();
    boolean hidden = false;
    for (end = at; end < text.length(); end += Character.charCount(text.codePointAt(end))) {
      int character = text.codePointAt(end);
      boolean unseen = Character.getType(character) == Character.FORMAT;
      boolean dollar = end == at && character == '$';
      if (!isNamePart(character) && !dollar && !isNumberPart(end) && !unseen) {
        break;
      }
      hidden |= unseen;
      if (character > 0x7f && !unseen && foreign.isEmpty()) {
        foreign = Optional.of(end);
      }
    }
    if (foreign.isPresent()) {
      refuseForeign(text.codePointAt(foreign.get()), end);
      return;
    }
    if (hidden) {
      add(Token.Kind.BROKEN, text.substring(at, end), end); // the character is said already
      return;
    }
    char first = text.charAt(at);
    boolean number = first >= '0' && first <= '9';
    Token.Kind named = first == '$' ? Token.Kind.VARIABLE : Token.Kind.WORD;
    add(number ? Token.Kind.NUMBER : named, text.substring(at, end), end);
  }

  /** Whether a dot belongs to a number such as 1.5; a name ends at a dot. */
  private boolean isNumberPart(int offset) {
    return text.charAt(offset) == '.'
        && isDigit(text.charAt(at))
        && offset + 1 < text.length()
        && isDigit(text.charAt(offset + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNamePart(int character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || character == '_'
        || (character > 0x7f && Characters.refused(character).isEmpty());
  }

  private void symbol() {
    for (String symbol : LONG_SYMBOLS) {
      if (text.startsWith(symbol, at)) {
        add(Token.Kind.SYMBOL, symbol, at + 2);
        return;
      }
    }
    if (SHORT_SYMBOLS.indexOf(text.charAt(at)) >= 0) {
      add(Token.Kind.SYMBOL, text.substring(at, at + 1), at + 1);
    } else {
      broken(
          at + 1, Lint.UNKNOWN_CHARACTER, text.charAt(at) + " has no meaning here", "take it out");
    }
  }

  private int lineEnd() {
    int end = at;
    while (end < text.length() && "\n\r".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private int quoteEnd() {
    int end = at + 1;
    while (end < text.length() && "'\n\r".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '\'' ? end + 1 : end;
  }

  private void broken(int end, Lint lint, String message, String help) {
    SourceText source = report.source();
    report.add(lint, source.place(at, end - at), message, help);
    add(Token.Kind.BROKEN, text.substring(at, end), end);
  }

  private void add(Token.Kind kind, String content, int end) {
    tokens.add(new Token(kind, content, at, end, startsLine));
    at = end;
  }
}
