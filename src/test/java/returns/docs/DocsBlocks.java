package returns.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of a page, each marked with what it is: {@code ```json case}. */
public final class DocsBlocks {
  private static final Pattern FENCE = Pattern.compile("^```(\\S*)(?: (.*))?$");

  private DocsBlocks() {}

  /**
   * A fenced block.
   *
   * @param line on which it opens, from 1
   * @param language the first word after the fence: json, yaml, drl, text …
   * @param kind the rest: what the example is, so that a test knows how to run it
   */
  public record Block(Path page, int line, String language, String kind, String text) {
    /** What it is for the reader of a failing test. */
    @Override
    public String toString() {
      return page + ":" + line + " " + language + " " + kind;
    }

    /** Whether it is an example of this kind, to be accepted or refused. */
    public boolean is(String wanted) {
      return kind.equals(wanted) || kind.startsWith(wanted + " ");
    }

    /** The id of the finding with which it must be refused; empty if it must be accepted. */
    public String refusedWith() {
      int at = kind.indexOf("refused: ");
      return at < 0 ? "" : kind.substring(at + "refused: ".length()).strip();
    }
  }

  /** The blocks of a page, in its order. */
  public static List<Block> of(Path page) {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = lines(page);
    for (int i = 0; i < lines.size(); i++) {
      Matcher open = FENCE.matcher(lines.get(i));
      if (!open.matches()) {
        continue;
      }
      int first = i + 1;
      do {
        i++;
        if (i == lines.size()) {
          throw new IllegalStateException(page + ":" + first + " a block without an end");
        }
      } while (!lines.get(i).equals("```"));
      String kind = open.group(2) == null ? "" : open.group(2).strip();
      String text = String.join("\n", lines.subList(first, i)) + "\n";
      blocks.add(new Block(page, first, open.group(1), kind, text));
    }
    return blocks;
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
