package returns.language;

import java.util.ArrayList;
import java.util.List;

/** Every lexeme of a file: its tokens, and the comments that stand between them. */
final class Lexemes {
  private final String text;
  private final List<Lexeme> found = new ArrayList<>();
  private int last;

  private Lexemes(String text) {
    this.text = text;
  }

  static List<Lexeme> of(String text, List<Token> tokens) {
    Lexemes lexemes = new Lexemes(text);
    for (Token token : tokens) {
      lexemes.between(token.start());
      if (!token.is(Token.Kind.END_OF_FILE)) {
        lexemes.add(kind(token.kind()), token.start(), token.end());
      }
    }
    return lexemes.found;
  }

  private static Lexeme.Kind kind(Token.Kind kind) {
    return switch (kind) {
      case WORD -> Lexeme.Kind.WORD;
      case VARIABLE -> Lexeme.Kind.VARIABLE;
      case NUMBER -> Lexeme.Kind.NUMBER;
      case TEXT -> Lexeme.Kind.TEXT;
      case SYMBOL -> Lexeme.Kind.SYMBOL;
      case BROKEN, END_OF_FILE -> Lexeme.Kind.STRANGE;
    };
  }

  /** Between two tokens stand spaces, line ends and comments, or what was refused. */
  private void between(int end) {
    int at = last;
    while (at < end) {
      int from = at;
      if (isSpace(at)) {
        at++;
      } else if (text.startsWith("//", at)) {
        at = lineEnd(at, end);
        add(Lexeme.Kind.LINE_COMMENT, from, withoutSpaces(from, at));
      } else if (text.startsWith("/*", at)) {
        at = Math.min(end, text.indexOf("*/", at + 2) + 2);
        add(Lexeme.Kind.BLOCK_COMMENT, from, at);
      } else {
        at += Character.charCount(text.codePointAt(at));
        add(Lexeme.Kind.STRANGE, from, at);
      }
    }
  }

  /** A carriage return alone is refused, and so nothing that may be lost. */
  private boolean isSpace(int at) {
    return " \t\n".indexOf(text.charAt(at)) >= 0 || text.startsWith("\r\n", at);
  }

  private int lineEnd(int from, int end) {
    int at = from;
    while (at < end && "\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private int withoutSpaces(int from, int to) {
    int at = to;
    while (at > from && " \t".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private void add(Lexeme.Kind kind, int start, int end) {
    int breaks = (int) text.substring(last, start).chars().filter(c -> c == '\n').count();
    found.add(new Lexeme(kind, text.substring(start, end), start, breaks, start > last));
    last = end;
  }
}
