package returns.formatting;

import java.util.ArrayList;
import java.util.List;
import returns.language.Lexeme;
import returns.language.Outline;

/**
 * Where lines begin in a part, how far in, and what stands between two lexemes of one line.
 *
 * <p>Every annotation of a rule, pattern, conclusion and field has a line of its own. Where an
 * author breaks a line inside of one, the break stays.
 */
final class Structure {
  private static final int STEP = 2;

  private final List<Lexeme> lexemes;
  private final List<Spot> spots = new ArrayList<>();

  Structure(Outline.Part part) {
    this.lexemes = part.lexemes();
    Walk walk = new Walk(part);
    for (int i = 0; i < lexemes.size(); i++) {
      spots.add(walk.next(i));
    }
  }

  boolean beginsLine(int i) {
    Lexeme lexeme = lexemes.get(i);
    if (i == 0 || spots.get(i).forced() || isLineComment(i - 1)) {
      return true;
    }
    return lexeme.lineBreaks() > 0 && (lexeme.isComment() || !isJoined(i));
  }

  /** What never begins a line, unless a comment ends the one before. */
  private boolean isJoined(int i) {
    Lexeme lexeme = lexemes.get(i);
    Lexeme before = lexemes.get(i - 1);
    boolean opens = lexeme.isSymbol("(") && before.kind() == Lexeme.Kind.WORD;
    return spots.get(i).section() == Section.LINE
        || (spots.get(i).section() == Section.HEAD && spots.get(i).depth() == 0)
        || opens
        || lexeme.isSymbol(",")
        || lexeme.isSymbol(";")
        || lexeme.isSymbol(":")
        || before.isSymbol(".")
        || before.isSymbol("@");
  }

  boolean hasBlankLineAbove(int i) {
    Spot spot = spots.get(i);
    return lexemes.get(i).lineBreaks() > 1
        && spot.depth() == 0
        && !spot.first()
        && spot.section().isBody()
        && (spot.forced() || lexemes.get(i).isComment())
        && !spot.wall();
  }

  int indent(int i) {
    Spot spot = spots.get(i);
    if (spot.wall() || spot.section() == Section.LINE) {
      return 0;
    }
    if (spot.forced() || (lexemes.get(i).isComment() && spot.depth() == 0)) {
      return STEP;
    }
    boolean closes = lexemes.get(i).isSymbol(")");
    return STEP + STEP * (closes ? spot.depth() : Math.max(1, spot.depth()));
  }

  String space(int i) {
    return Spacing.between(lexemes.get(i - 1), spots.get(i - 1), lexemes.get(i), spots.get(i));
  }

  private boolean isLineComment(int i) {
    return lexemes.get(i).kind() == Lexeme.Kind.LINE_COMMENT;
  }
}
