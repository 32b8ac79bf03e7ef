package returns.language;

import java.util.ArrayList;
import java.util.List;
import returns.diagnostics.SourceText;

/** Divides a file into its parts. */
final class OutlineReader {
  /** The tokens of one part, by the offsets at which it begins and ends. */
  private record Stretch(Outline.Kind kind, int start, int end) {}

  private final Report report;
  private final List<Stretch> stretches = new ArrayList<>();
  private List<Lexeme> lexemes = List.of();

  OutlineReader(SourceText source) {
    this.report = new Report(source);
  }

  List<Outline.Part> parts() {
    String text = report.source().text();
    try {
      List<Token> tokens = Tokenizer.tokens(report);
      lexemes = Lexemes.of(text, tokens);
      divide(new Cursor(tokens, Brackets.of(tokens, report), report));
    } catch (Stop | Enough unreadable) {
      // What is left is one part that nobody touches.
      int from = stretches.isEmpty() ? 0 : stretches.get(stretches.size() - 1).end;
      stretches.add(new Stretch(Outline.Kind.BROKEN, from, text.length()));
    }
    return lexemes.isEmpty() ? whole(text) : withComments();
  }

  /** Too much is wrong with the characters for there to be lexemes. */
  private static List<Outline.Part> whole(String text) {
    return text.isBlank()
        ? List.of()
        : List.of(
            new Outline.Part(
                Outline.Kind.BROKEN, List.of(new Lexeme(Lexeme.Kind.STRANGE, text, 0, 0, false))));
  }

  private void divide(Cursor cursor) {
    while (!cursor.atEnd()) {
      int start = cursor.index();
      int errors = report.errors();
      Outline.Kind kind = read(cursor);
      boolean sound = report.errors() == errors && cursor.index() > start;
      if (cursor.index() == start) {
        cursor.next();
      }
      stretches.add(
          new Stretch(
              sound ? kind : Outline.Kind.BROKEN,
              cursor.at(start).start(),
              cursor.previous().end()));
    }
  }

  private Outline.Kind read(Cursor cursor) {
    try {
      if (cursor.peek().isWord("rule")) {
        Syntax.WrittenRule rule = new RuleParser(cursor).rule();
        return rule.sound() && cursor.previous().isWord("end")
            ? Outline.Kind.RULE
            : Outline.Kind.BROKEN;
      }
      if (cursor.peek().isWord("declare")) {
        return new VocabularyParser(cursor).declaration().sound()
            ? Outline.Kind.DECLARATION
            : Outline.Kind.BROKEN;
      }
      if (cursor.peek().isWord("package") || cursor.peek().isWord("import")) {
        return line(cursor);
      }
    } catch (Stop stop) {
      // Read on behind it, as every reader of the language does.
    }
    FileParser.recover(cursor);
    return Outline.Kind.BROKEN;
  }

  /** {@code package a.b;} or {@code import a.b.*;}, whatever is named. */
  private static Outline.Kind line(Cursor cursor) {
    Token word = cursor.next();
    boolean sound = cursor.peek().is(Token.Kind.WORD);
    while (!cursor.peek().isSymbol(";") && !cursor.atEnd() && !cursor.peek().startsLine()) {
      Token token = cursor.next();
      sound &= token.is(Token.Kind.WORD) || token.isSymbol(".") || token.isSymbol("*");
    }
    sound &= cursor.accept(";");
    Outline.Kind kind = word.isWord("package") ? Outline.Kind.PACKAGE : Outline.Kind.IMPORT;
    return sound ? kind : Outline.Kind.BROKEN;
  }

  /** Gives every lexeme to its stretch; comments between two stretches are a part of their own. */
  private List<Outline.Part> withComments() {
    List<Outline.Part> parts = new ArrayList<>();
    int at = 0;
    for (Stretch stretch : stretches) {
      int first = at;
      while (at < lexemes.size() && lexemes.get(at).start() < stretch.start) {
        at++;
      }
      between(parts, first, at);
      first = at;
      while (at < lexemes.size() && (lexemes.get(at).start() < stretch.end || isBehind(at))) {
        at++;
      }
      add(parts, stretch.kind, lexemes.subList(first, at));
    }
    between(parts, at, lexemes.size());
    return parts;
  }

  /** Whether a comment is the last thing on the line of what stands before it. */
  private boolean isBehind(int at) {
    Lexeme lexeme = lexemes.get(at);
    boolean last = at + 1 == lexemes.size() || lexemes.get(at + 1).lineBreaks() > 0;
    return lexeme.isComment() && lexeme.lineBreaks() == 0 && last && at > 0;
  }

  private void between(List<Outline.Part> parts, int from, int to) {
    int first = from;
    for (int at = from; at < to; at++) {
      if (at > first && lexemes.get(at).lineBreaks() > 1) {
        add(parts, Outline.Kind.COMMENTS, lexemes.subList(first, at));
        first = at;
      }
    }
    add(parts, Outline.Kind.COMMENTS, lexemes.subList(first, to));
  }

  private static void add(List<Outline.Part> parts, Outline.Kind kind, List<Lexeme> lexemes) {
    boolean strange = lexemes.stream().anyMatch(l -> l.kind() == Lexeme.Kind.STRANGE);
    if (!lexemes.isEmpty()) {
      parts.add(new Outline.Part(strange ? Outline.Kind.BROKEN : kind, lexemes));
    }
  }
}
