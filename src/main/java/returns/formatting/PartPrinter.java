package returns.formatting;

import java.util.List;
import returns.language.Lexeme;
import returns.language.Outline;

/** Prints one part of a file. */
final class PartPrinter {
  /** Where a comment behind a line begins, if the line is not longer. */
  private static final int COMMENT_COLUMN = 45;

  private final List<Lexeme> lexemes;
  private final Structure structure;
  private final StringBuilder out = new StringBuilder();

  private PartPrinter(Outline.Part part) {
    this.lexemes = part.lexemes();
    this.structure = new Structure(part);
  }

  static String print(Outline.Part part) {
    return new PartPrinter(part).print();
  }

  private String print() {
    for (int i = 0; i < lexemes.size(); i++) {
      if (i > 0) {
        separate(i);
      }
      out.append(lexemes.get(i).text());
    }
    return out.toString();
  }

  private void separate(int i) {
    if (structure.beginsLine(i)) {
      out.append(structure.hasBlankLineAbove(i) ? "\n\n" : "\n");
      out.append(" ".repeat(structure.indent(i)));
    } else if (lexemes.get(i).isComment() && isLastOnLine(i)) {
      out.append(" ".repeat(Math.max(2, COMMENT_COLUMN - column())));
    } else {
      out.append(structure.space(i));
    }
  }

  private boolean isLastOnLine(int i) {
    return i + 1 == lexemes.size() || structure.beginsLine(i + 1);
  }

  private int column() {
    int start = out.lastIndexOf("\n") + 1;
    return out.codePointCount(start, out.length());
  }
}
