package returns.diagnostics;

import java.util.Arrays;

/** The text of a file, with its lines found once: turns offsets into places. */
public final class SourceText {
  private final String file;
  private final String text;
  private final int[] lineStarts;

  /** Each line once, however many places it has; filled on demand, with equal strings. */
  private final String[] lines;

  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.lines = new String[lineStarts.length];
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The file as the user named it. */
  public String file() {
    return file;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /**
   * The place of a stretch of text.
   *
   * @param offset in UTF-16 units from the start of the text; one past the end is allowed
   * @param length in UTF-16 units; cut at the end of the line
   */
  public Place place(int offset, int length) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    int start = lineStarts[line];
    int end = lineEnd(line);
    int from = Math.min(Math.max(offset, start), end);
    int to = Math.min(from + Math.max(length, 0), end);
    return new Place(
        file,
        line + 1,
        text.codePointCount(start, from) + 1,
        Math.max(1, text.codePointCount(from, to)),
        line(line));
  }

  private String line(int line) {
    if (lines[line] == null) {
      lines[line] = text.substring(lineStarts[line], lineEnd(line));
    }
    return lines[line];
  }

  /**
   * The place at a line and column.
   *
   * @param line from 1
   * @param column from 1, in UTF-16 units
   * @param length in UTF-16 units
   */
  public Place placeAt(int line, int column, int length) {
    int index = Math.min(Math.max(line, 1), lineStarts.length) - 1;
    return place(Math.min(lineStarts[index] + Math.max(column, 1) - 1, text.length()), length);
  }

  private int lineEnd(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line]
        && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }
}
