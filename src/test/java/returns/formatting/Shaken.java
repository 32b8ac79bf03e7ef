package returns.formatting;

import java.util.List;
import java.util.Random;
import returns.diagnostics.SourceText;
import returns.language.Lexeme;
import returns.language.Outline;

/** The same lexemes with other spaces, line ends and, if asked for, more comments between them. */
final class Shaken {
  /** What may stand between two lexemes. */
  enum By {
    SPACES(" ", "  ", "\t", "     "),
    LINES(" ", "", "\n", "\n\n\n", "  \n   "),
    COMMENTS(" ", "\n", " // c, \"when\" {}\n", " /* end */ ", "\n\n  /* a\n b */\n", "");

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that nobody can change
    private final List<String> gaps;

    By(String... gaps) {
      this.gaps = List.of(gaps);
    }
  }

  private final By by;
  private final Random random;

  Shaken(By by, Random random) {
    this.by = by;
    this.random = random;
  }

  String text(SourceText source) {
    StringBuilder out = new StringBuilder();
    for (Outline.Part part : Outline.of(source).parts()) {
      boolean joined = false;
      for (Lexeme lexeme : part.lexemes()) {
        out.append(isLine(part, lexeme) ? plain(lexeme) : gap(out, lexeme, joined));
        out.append(lexeme.text());
        boolean line = lexeme.kind() == Lexeme.Kind.LINE_COMMENT;
        out.append(line ? "\n" : "");
        joined = lexeme.isSymbol("-") || lexeme.isSymbol("@");
      }
      // A new line: words with which a file goes on are looked for there.
      out.append("\n\n");
    }
    return out.toString();
  }

  /** What must stand on one line, or begin one, as the author wrote it. */
  private static boolean isLine(Outline.Part part, Lexeme lexeme) {
    return switch (part.kind()) {
      case PACKAGE, IMPORT -> true;
      case DECLARATION -> lexeme.lineBreaks() > 0;
      case RULE, COMMENTS, BROKEN -> false;
    };
  }

  private static String plain(Lexeme lexeme) {
    return lexeme.lineBreaks() > 0 ? "\n" : lexeme.spaced() ? " " : "";
  }

  private String gap(StringBuilder out, Lexeme lexeme, boolean joined) {
    boolean first = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    boolean keeps = first || joined || lexeme.isSymbol("-") || lexeme.isComment();
    if (keeps) {
      return lexeme.isComment() && !first ? " " : "";
    }
    String gap = by.gaps.get(random.nextInt(by.gaps.size()));
    return gap.isEmpty() && lexeme.spaced() ? " " : gap;
  }
}
