package returns.diagnostics;

import java.util.Arrays;

/**
 * The text of a file, with its lines found once: turns offsets into places.
 *
 * <p>A hostile file may hold a hundred thousand values on one line. So the places of a line share
 * its text, and columns are counted without walking the line again for each place.
 */
public final class SourceText {
  private final String file;
  private final String text;
  private final int[] lineStarts;
  private final String[] lines;

  /** How many pairs of UTF-16 units end before each offset; null if the text has no such pair. */
  private final int[] pairsBefore;

  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.lines = new String[lineStarts.length];
    this.pairsBefore = pairsBefore(text);
  }

  private static int[] pairsBefore(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return null;
    }
    int[] pairs = new int[text.length() + 1];
    for (int i = 1; i <= text.length(); i++) {
      boolean ends = i > 1 && Character.isSurrogatePair(text.charAt(i - 2), text.charAt(i - 1));
      pairs[i] = pairs[i - 1] + (ends ? 1 : 0);
    }
    return pairs;
  }

  private int codePoints(int from, int to) {
    return to - from - (pairsBefore == null ? 0 : pairsBefore[to] - pairsBefore[from]);
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
        codePoints(start, from) + 1,
        Math.max(1, codePoints(from, to)),
        lineText(line, end));
  }

  /**
   * The place of a stretch of text that is counted in code points.
   *
   * @param offset from the start of the text
   * @param length cut at the end of the line
   */
  public Place placeByCodePoints(int offset, int length) {
    int from = unitsFor(offset);
    return place(from, unitsFor(offset + length) - from);
  }

  /** Whether a character stands at an offset in code points. */
  public boolean startsWithAt(int offset, char c) {
    int from = unitsFor(offset);
    return from < text.length() && text.charAt(from) == c;
  }

  /** The offset in UTF-16 units of an offset in code points. */
  private int unitsFor(int codePoints) {
    if (pairsBefore == null) {
      return Math.min(codePoints, text.length());
    }
    int low = Math.min(codePoints, text.length());
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (codePoints(0, middle) > codePoints) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
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

  private String lineText(int line, int end) {
    String known = lines[line];
    if (known == null) {
      known = text.substring(lineStarts[line], end);
      lines[line] = known;
    }
    return known;
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
