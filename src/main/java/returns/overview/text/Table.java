package returns.overview.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import returns.diagnostics.Visible;
import returns.explain.Page;

/** A table whose cells are wrapped between words, so that it fits into a width. */
final class Table {
  private static final int GAP = 2;
  private static final int MOST_UNBROKEN = 30;

  private final int columns;
  private final List<List<String>> rows = new ArrayList<>();

  Table(List<String> titles) {
    columns = titles.size();
    rows.add(List.copyOf(titles));
  }

  /** A row; a line break in a cell is kept. */
  void row(List<String> cells) {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
    }
    rows.add(List.copyOf(cells));
  }

  /** Its lines under its titles, or none if it cannot be as narrow as that. */
  List<String> lines(int width) {
    int[] widths = widths(width);
    if (widths.length == 0) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.addAll(laid(row, widths));
      if (row == rows.get(0)) {
        lines.add(rule(widths));
      }
    }
    return lines;
  }

  /** Its rows one under the other: for where a table has no room. */
  List<Entry> records() {
    return rows.stream().skip(1).map(row -> new Entry(rows.get(0), row)).toList();
  }

  /** A row whose cells stand one under the other, each after its title, under the first. */
  record Entry(List<String> titles, List<String> cells) {
    void write(Page page) {
      page.line(1, oneLine(0));
      for (int i = 1; i < cells.size(); i++) {
        page.item(2, titles.get(i) + ": ", oneLine(i));
      }
    }

    private String oneLine(int i) {
      return cells.get(i).replace("\n", ", ");
    }
  }

  /** The natural widths; the widest give way first, and none breaks a word. */
  private int[] widths(int width) {
    int[] widths = new int[columns];
    int[] least = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        for (String line : row.get(i).split("\n", -1)) {
          widths[i] = Math.max(widths[i], Visible.width(line));
          for (String word : line.split(" ", -1)) {
            least[i] = Math.max(least[i], Visible.width(word));
          }
        }
        if (widths[i] <= MOST_UNBROKEN / 2) {
          least[i] = widths[i];
        }
      }
    }
    int room = width - GAP * (columns - 1);
    if (Arrays.stream(least).sum() > room) {
      return new int[0];
    }
    while (Arrays.stream(widths).sum() > room) {
      int widest = -1;
      for (int i = 0; i < columns; i++) {
        if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      widths[widest]--;
    }
    return widths;
  }

  private static List<String> laid(List<String> row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < widths.length; i++) {
      cells.add(wrapped(row.get(i), widths[i]));
      height = Math.max(height, cells.get(i).size());
    }
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        text.append(padded(part, widths[i] + GAP));
      }
      lines.add(text.toString().stripTrailing());
    }
    return lines;
  }

  private static List<String> wrapped(String cell, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : cell.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ", -1)) {
        boolean fits = Visible.width(line.toString()) + 1 + Visible.width(word) <= width;
        if (line.length() > 0 && !fits) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String rule(int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int width : widths) {
      line.append("─".repeat(width)).append(" ".repeat(GAP));
    }
    return line.toString().stripTrailing();
  }

  /** A text with as many spaces as fill a column. */
  static String padded(String text, int width) {
    String shown = Visible.of(text);
    return shown + " ".repeat(Math.max(0, width - Visible.width(text)));
  }
}
