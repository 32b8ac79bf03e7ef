package returns.formatting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import returns.language.Lexeme;
import returns.language.Outline;

/** Goes through a sound part from its first lexeme to its last, and says where each stands. */
final class Walk {
  private final List<Lexeme> lexemes;
  private final boolean declares;

  /** For each open bracket whether it has spaces inside. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private Section section;
  private boolean first;
  private Lexeme before;

  Walk(Outline.Part part) {
    this.lexemes = part.lexemes();
    this.declares = part.kind() == Outline.Kind.DECLARATION;
    boolean headed = declares || part.kind() == Outline.Kind.RULE;
    this.section = headed ? Section.HEAD : Section.LINE;
  }

  /** The spot of the lexeme at this index, which follows the one before. */
  Spot next(int i) {
    Lexeme lexeme = lexemes.get(i);
    if (lexeme.isComment()) {
      return new Spot(section, false, false, first, open.size(), roomy());
    }
    boolean wall = open.isEmpty() && isWall(lexeme);
    boolean field = declares && open.isEmpty() && isField(i);
    if (field && section == Section.HEAD) {
      section = Section.FIELDS;
      first = true;
    }
    boolean forced = wall || field || (open.isEmpty() && startsPiece(lexeme));
    if (lexeme.isSymbol(")") && !open.isEmpty()) {
      boolean own = open.pop();
      before = lexeme;
      return new Spot(section, forced, wall, false, open.size(), own);
    }
    boolean opens = lexeme.isSymbol("(");
    Spot spot = new Spot(section, forced, wall, first, open.size(), opens ? isRoomy() : roomy());
    if (opens) {
      open.push(isRoomy());
    }
    before = lexeme;
    first = wall;
    section = wall ? behind(lexeme) : section;
    return spot;
  }

  private boolean roomy() {
    return !open.isEmpty() && open.peek();
  }

  /** The brackets of patterns, of groups and of lists of words have spaces inside; calls do not. */
  private boolean isRoomy() {
    boolean called = before != null && before.kind() == Lexeme.Kind.WORD && !before.isWord("in");
    return section == Section.LEFT && (open.isEmpty() || !called);
  }

  private boolean isWall(Lexeme lexeme) {
    return switch (section) {
      case LINE -> false;
      case HEAD -> declares ? lexeme.isWord("end") : lexeme.isWord("when");
      case LEFT -> lexeme.isWord("then");
      case RIGHT, FIELDS -> lexeme.isWord("end");
    };
  }

  private Section behind(Lexeme wall) {
    return wall.isWord("when") ? Section.LEFT : wall.isWord("then") ? Section.RIGHT : section;
  }

  private boolean isField(int i) {
    boolean named = lexemes.get(i).kind() == Lexeme.Kind.WORD;
    int at = i + 1;
    while (at < lexemes.size() && lexemes.get(at).isComment()) {
      at++;
    }
    return named && at < lexemes.size() && lexemes.get(at).isSymbol(":");
  }

  /** Whether an annotation of a rule, a pattern or a conclusion begins here. */
  private boolean startsPiece(Lexeme lexeme) {
    return switch (section) {
      case LINE, FIELDS -> false;
      case HEAD -> !declares && lexeme.isSymbol("@");
      case LEFT -> before.isWord("when") || before.isSymbol(")");
      case RIGHT -> before.isWord("then") || before.isSymbol(";");
    };
  }
}
