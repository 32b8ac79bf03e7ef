package returns.formatting;

import java.util.List;
import java.util.stream.Collectors;
import returns.diagnostics.SourceText;
import returns.language.Lexeme;
import returns.language.Outline;

/** The one layout of rule files and of the vocabulary. */
public final class Layout {
  private final SourceText source;
  private final String lineEnd;
  private final StringBuilder out = new StringBuilder();

  private Layout(SourceText source) {
    this.source = source;
    int first = source.text().indexOf('\n');
    this.lineEnd = first > 0 && source.text().charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  /**
   * The text of a file, laid out. What cannot be read stays as it is.
   *
   * <p>INVARIANT: it holds the same lexemes as before, in the same order; where that were not so,
   * the text is given back untouched.
   */
  public static String of(SourceText source) {
    String printed = printed(source);
    SourceText again = new SourceText(source.file(), printed);
    return lexemes(source).equals(lexemes(again)) ? printed : source.text();
  }

  static String printed(SourceText source) {
    return new Layout(source).print();
  }

  /** What stands in a file, without where. */
  static List<String> lexemes(SourceText source) {
    return Outline.of(source).parts().stream()
        .flatMap(part -> part.lexemes().stream())
        .map(lexeme -> lexeme.kind() + " " + lexeme.text().replace("\r\n", "\n"))
        .collect(Collectors.toList());
  }

  private String print() {
    List<Outline.Part> parts = Outline.of(source).parts();
    if (parts.isEmpty()) {
      return source.text();
    }
    int end = 0;
    for (int i = 0; i < parts.size(); i++) {
      Outline.Part part = parts.get(i);
      if (isBroken(part) || (i > 0 && isBroken(parts.get(i - 1)))) {
        out.append(source.text().substring(end, part.start()));
      } else if (i > 0) {
        out.append(lineEnd.repeat(1 + blankLines(parts.get(i - 1), part)));
      }
      out.append(text(part));
      end = part.end();
    }
    boolean broken = isBroken(parts.get(parts.size() - 1));
    return out.append(broken ? source.text().substring(end) : lineEnd).toString();
  }

  private static boolean isBroken(Outline.Part part) {
    return part.kind() == Outline.Kind.BROKEN;
  }

  private String text(Outline.Part part) {
    return isBroken(part)
        ? source.text().substring(part.start(), part.end())
        : PartPrinter.print(part).replace("\r\n", "\n").replace("\n", lineEnd);
  }

  /** One between parts; none below a comment that stands directly above something. */
  private static int blankLines(Outline.Part before, Outline.Part part) {
    Lexeme first = part.lexemes().get(0);
    return switch (before.kind()) {
      case COMMENTS -> first.lineBreaks() > 1 ? 1 : 0;
      case PACKAGE, IMPORT -> part.kind() == Outline.Kind.IMPORT ? 0 : 1;
      case RULE, DECLARATION, BROKEN -> 1;
    };
  }
}
