package returns.language;

/**
 * A word, symbol, text or comment of a file, as it is written.
 *
 * @param text exactly what stands in the file; of a line comment without the spaces behind it
 * @param start offset of its first character in the file
 * @param lineBreaks how many lines end between it and what stands before it
 * @param spaced whether anything stands between it and what stands before it
 */
public record Lexeme(Kind kind, String text, int start, int lineBreaks, boolean spaced) {
  /** What a lexeme is, as far as its layout depends on it. */
  public enum Kind {
    WORD,
    VARIABLE,
    NUMBER,
    TEXT,
    SYMBOL,
    /** From {@code //} to the end of its line. */
    LINE_COMMENT,
    /** Between the two marks of a comment that may reach over lines. */
    BLOCK_COMMENT,
    /** What is no part of the language. */
    STRANGE
  }

  /** Whether it is a comment of either sort. */
  public boolean isComment() {
    return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
  }

  /** Whether it is this word. */
  public boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  /** Whether it is this symbol. */
  public boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** The offset behind its last character. */
  public int end() {
    return start + text.length();
  }
}
