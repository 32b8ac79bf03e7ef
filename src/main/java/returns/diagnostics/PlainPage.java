package returns.diagnostics;

import java.util.List;

/** A page without the signs of Markdown, for a terminal. */
final class PlainPage {
  private static final String MARGIN = "    ";

  private final StringBuilder out = new StringBuilder();
  private final int width;

  private PlainPage(int width) {
    this.width = width;
  }

  static String of(String markdown, int width) {
    PlainPage page = new PlainPage(width);
    boolean isBlock = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("```")) {
        isBlock = !isBlock;
      } else if (isBlock) {
        page.line(line.isEmpty() ? "" : MARGIN + line);
      } else if (line.startsWith("#")) {
        page.line(line.replaceFirst("^#+ ", ""));
      } else {
        page.paragraph(List.of(line.replace("`", "").split(" ", -1)));
      }
    }
    return page.out.toString();
  }

  private void paragraph(List<String> words) {
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        line(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    line(line.toString());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
