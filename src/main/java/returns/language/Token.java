package returns.language;

/**
 * A word, variable, number, text or symbol of a file.
 *
 * @param text as written; for {@link Kind#TEXT} what stands between the quotation marks
 * @param start offset of its first character in the file
 * @param end offset behind its last character
 * @param startsLine whether only spaces stand before it on its line
 */
record Token(Kind kind, String text, int start, int end, boolean startsLine) {
  enum Kind {
    WORD,
    /** A word that begins with a dollar sign. */
    VARIABLE,
    /** What begins with a digit, well formed or not. */
    NUMBER,
    TEXT,
    SYMBOL,
    /** Already reported: whoever meets it stops without another word. */
    BROKEN,
    END_OF_FILE
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  boolean is(Kind expected) {
    return kind == expected;
  }

  int length() {
    return end - start;
  }

  /** How a message names it. */
  String described() {
    return switch (kind) {
      case WORD, VARIABLE, NUMBER, SYMBOL, BROKEN -> "\"" + text + "\"";
      case TEXT -> "the text \"" + text + "\"";
      case END_OF_FILE -> "the end of the file";
    };
  }
}
