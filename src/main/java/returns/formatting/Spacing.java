package returns.formatting;

import returns.language.Lexeme;

/** What stands between two lexemes of one line: a space or nothing. */
final class Spacing {
  private Spacing() {}

  static String between(Lexeme before, Spot beforeSpot, Lexeme after, Spot spot) {
    return isApart(before, beforeSpot, after, spot) ? " " : "";
  }

  private static boolean isApart(Lexeme before, Spot beforeSpot, Lexeme after, Spot spot) {
    if (before.isComment() || after.isComment()) {
      return true;
    }
    if (before.isSymbol("(") && after.isSymbol(")")) {
      return false;
    }
    if (before.isSymbol("(")) {
      return beforeSpot.roomy();
    }
    if (after.isSymbol(")")) {
      return spot.roomy();
    }
    if (after.isSymbol(",") || after.isSymbol(";")) {
      return false;
    }
    if (before.isSymbol(",")) {
      return true;
    }
    if (isInMark(spot)) {
      return after.spaced();
    }
    return after.isSymbol("(") ? isBeforeBracket(before) : isBetweenWords(before, after);
  }

  /** Inside the brackets of an annotation words may be joined, as in {@code DOC-REPLY-3}. */
  private static boolean isInMark(Spot spot) {
    return spot.depth() > 0 && (spot.section() == Section.HEAD || spot.section() == Section.FIELDS);
  }

  private static boolean isBeforeBracket(Lexeme before) {
    boolean named = before.kind() == Lexeme.Kind.WORD && !before.isWord("in");
    return !named && !before.isSymbol("!");
  }

  private static boolean isBetweenWords(Lexeme before, Lexeme after) {
    return !before.isSymbol("@")
        && !before.isSymbol("!")
        && !before.isSymbol(".")
        && !after.isSymbol(".");
  }
}
