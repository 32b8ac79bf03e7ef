package returns.explain;

/**
 * How an explanation is laid out.
 *
 * @param width in columns; lines are broken between words
 * @param colour whether headings and marks are coloured; only for a terminal
 */
public record Layout(int width, boolean colour) {
  private static final int NARROWEST = 40;

  public Layout {
    width = Math.max(NARROWEST, width);
  }
}
