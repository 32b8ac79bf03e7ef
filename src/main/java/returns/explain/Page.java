package returns.explain;

import java.util.ArrayList;
import java.util.List;
import returns.diagnostics.Visible;

/** A text of headings and indented paragraphs, wrapped when it is written. */
public final class Page {
  private static final int STEP = 2;
  private static final int MOST_HANGING = 9;
  private static final String BOLD = "1";
  private static final String FAINT = "2";

  private static final String AS_IT_IS = "0";

  private record Block(int indent, String lead, String text, String code) {}

  private final List<Block> blocks = new ArrayList<>();

  /** A heading, with an empty line before it. */
  public void heading(String text) {
    gap();
    blocks.add(new Block(0, "", text, BOLD));
  }

  /** An empty line; several are one. */
  public void gap() {
    if (!blocks.isEmpty() && !blocks.get(blocks.size() - 1).text().isEmpty()) {
      blocks.add(new Block(0, "", "", ""));
    }
  }

  /** A paragraph. */
  public void line(int level, String text) {
    item(level, "", text);
  }

  /** A paragraph whose further lines stand under the end of its lead, if that is short: "1. ". */
  public void item(int level, String lead, String text) {
    blocks.add(new Block(level * STEP, lead, text, ""));
  }

  /** What only some readers need. */
  public void aside(int level, String text) {
    blocks.add(new Block(level * STEP, "", text, FAINT));
  }

  /** A line that is laid out already, of a table or a picture; its text is visible as it stands. */
  public void asItIs(String line) {
    blocks.add(new Block(0, "", line, AS_IT_IS));
  }

  /** The whole text; every line ends in a line break. */
  public String write(Layout layout) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      for (String line : wrapped(block, layout.width())) {
        out.append(painted(line, block.code(), layout.colour())).append('\n');
      }
    }
    return out.toString();
  }

  private static String painted(String line, String code, boolean colour) {
    return !colour || code.isEmpty() || code.equals(AS_IT_IS) || line.isEmpty()
        ? line
        : "\u001b[" + code + "m" + line + "\u001b[0m";
  }

  /** A word that is longer than a line stands alone on one: a path or a hash stays whole. */
  private static List<String> wrapped(Block block, int width) {
    if (block.code().equals(AS_IT_IS)) {
      return List.of(block.text().stripTrailing());
    }
    int lead = Math.min(MOST_HANGING, Visible.width(block.lead()));
    String hanging = " ".repeat(block.indent() + lead);
    StringBuilder line = new StringBuilder(" ".repeat(block.indent()) + block.lead());
    int columns = Visible.width(line.toString());
    List<String> lines = new ArrayList<>();
    boolean first = true;
    for (String word : Visible.of(block.text()).split(" ", -1)) {
      int needed = Visible.width(word) + (first ? 0 : 1);
      boolean fits = columns + needed <= width || line.toString().isBlank();
      if (!fits) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(hanging);
        columns = hanging.length();
        needed = Visible.width(word);
      }
      line.append(first || !fits ? "" : " ").append(word);
      columns += needed;
      first = false;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
