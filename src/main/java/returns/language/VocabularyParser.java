package returns.language;

import java.util.ArrayList;
import java.util.List;

/** Reads the declarations of the vocabulary's file. */
final class VocabularyParser {
  private final Cursor cursor;
  private final Report report;
  private final AnnotationParser annotations;

  VocabularyParser(Cursor cursor) {
    this.cursor = cursor;
    this.report = cursor.report();
    this.annotations = new AnnotationParser(cursor);
  }

  List<Syntax.Declaration> declarations() {
    List<Syntax.Declaration> found = new ArrayList<>();
    FileParser.packageName(cursor, "returns.vocabulary");
    while (!cursor.atEnd()) {
      try {
        if (!cursor.peek().isWord("declare")) {
          throw notDeclared();
        }
        found.add(declaration());
      } catch (Stop stop) {
        recover();
      }
    }
    return found;
  }

  private Stop notDeclared() {
    Token token = cursor.peek();
    return token.isWord("import")
        ? report.stop(
            Lint.REFUSED_IMPORT, token, "the vocabulary imports something", "take this line out")
        : report.stop(
            Lint.SYNTAX,
            token,
            "expected declare, found " + token.described(),
            "the vocabulary only declares types of facts; rules stand in the packs");
  }

  private void recover() {
    cursor.next();
    cursor.skipTo(token -> token.isWord("end") || (token.isWord("declare") && token.startsLine()));
    if (cursor.peek().isWord("end")) {
      cursor.next();
    }
  }

  /** The declaration at the cursor. */
  Syntax.Declaration declaration() {
    cursor.next();
    Token name = cursor.expect(Token.Kind.WORD, "the name of a type");
    boolean sort = name.isWord("enum") || name.isWord("trait") || name.isWord("window");
    if (sort && cursor.peek().is(Token.Kind.WORD)) {
      throw report.stop(
          Lint.SYNTAX,
          name,
          "declare " + name.text() + " is not part of the language",
          "declare a type with fields; the words of a field stand in its @values");
    }
    if (cursor.peek().isWord("extends")) {
      throw report.stop(
          Lint.EXTENDS, cursor.peek(), "a type extends another", "repeat the fields here");
    }
    List<Syntax.Annotation> marks = annotations.annotations();
    List<Syntax.DeclaredField> fields = new ArrayList<>();
    boolean sound = true;
    while (!cursor.peek().isWord("end")) {
      if (cursor.atEnd() || cursor.peek().isWord("declare")) {
        throw report.stop(
            Lint.MISSING_END,
            name,
            "the declaration of " + name.text() + " has no end",
            "write end");
      }
      try {
        fields.add(field());
      } catch (Stop stop) {
        sound = false;
        if (!cursor.peek().isWord("end")) {
          cursor.next();
        }
        cursor.skipTo(token -> token.startsLine() || token.isWord("end"));
      }
    }
    cursor.next();
    return new Syntax.Declaration(name, marks, fields, sound);
  }

  private Syntax.DeclaredField field() {
    Token name = cursor.expect(Token.Kind.WORD, "the name of a field");
    if (!cursor.peek().isSymbol(":")) {
      throw cursor.unexpected(": after " + name.text());
    }
    cursor.next();
    Token type = cursor.expect(Token.Kind.WORD, "the type of " + name.text());
    if (cursor.peek().isSymbol(".") || cursor.peek().isSymbol("[") || cursor.peek().isSymbol("<")) {
      throw report.stop(
          Lint.FIELD_TYPE,
          type,
          name.text() + " has a type of another package, a list or an array",
          "use Boolean, Integer, String, LocalDate or LocalDateTime");
    }
    if (cursor.peek().isSymbol("=")) {
      throw report.stop(
          Lint.SYNTAX,
          cursor.peek(),
          name.text() + " has a value of its own",
          "take it out: a field that is not stated is unknown");
    }
    List<Syntax.Annotation> marks = annotations.annotations();
    Token next = cursor.peek();
    if (!next.startsLine() && !next.isWord("end")) {
      throw cursor.unexpected("@… or the next line");
    }
    return new Syntax.DeclaredField(name, type, marks);
  }
}
