package returns.language;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code @name} and {@code @name(…)}. */
final class AnnotationParser {
  private final Cursor cursor;

  AnnotationParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** All annotations at the cursor, up to the first token that is none. */
  List<Syntax.Annotation> annotations() {
    List<Syntax.Annotation> annotations = new ArrayList<>();
    while (cursor.peek().isSymbol("@")) {
      annotations.add(annotation());
    }
    return annotations;
  }

  /** The annotation at the cursor. */
  Syntax.Annotation annotation() {
    cursor.next();
    Token name = cursor.expect(Token.Kind.WORD, "a name after @");
    if (cursor.peek().isSymbol(".")) {
      throw cursor
          .report()
          .stop(
              Lint.UNKNOWN_ANNOTATION,
              name,
              "an annotation is named with its package",
              "use @id, @source and the others of the language");
    }
    if (!cursor.peek().isSymbol("(")) {
      return new Syntax.Annotation(name, List.of(), "", false);
    }
    int close = cursor.closing();
    int open = cursor.index();
    cursor.next();
    List<Token> arguments = new ArrayList<>();
    while (cursor.index() < close) {
      arguments.add(cursor.next());
    }
    cursor.next();
    if (arguments.stream().anyMatch(token -> token.is(Token.Kind.BROKEN))) {
      throw new Stop();
    }
    String raw = cursor.source(cursor.at(open + 1), cursor.at(close - 1));
    return new Syntax.Annotation(name, arguments, raw, true);
  }
}
