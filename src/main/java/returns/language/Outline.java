package returns.language;

import java.util.List;
import returns.diagnostics.SourceText;

/**
 * A rule file or the vocabulary as it is laid out: its parts from the first to the last, with every
 * comment. What the parts mean is not looked at.
 */
public record Outline(List<Part> parts) {
  /** What a part is. */
  public enum Kind {
    PACKAGE,
    IMPORT,
    RULE,
    DECLARATION,
    /** Comments that stand by themselves, one below the other. */
    COMMENTS,
    /** What cannot be read, and what a person must correct first. */
    BROKEN
  }

  /**
   * A part, with the comments inside it and the one behind it on its last line.
   *
   * @param lexemes never empty
   */
  public record Part(Kind kind, List<Lexeme> lexemes) {
    public Part {
      lexemes = List.copyOf(lexemes);
    }

    /** Offset of its first character. */
    public int start() {
      return lexemes.get(0).start();
    }

    /** Offset behind its last character. */
    public int end() {
      return lexemes.get(lexemes.size() - 1).end();
    }
  }

  public Outline {
    parts = List.copyOf(parts);
  }

  /** The outline of a file, whatever is wrong with it. */
  public static Outline of(SourceText source) {
    return new Outline(new OutlineReader(source).parts());
  }
}
