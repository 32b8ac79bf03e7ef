package returns.overview.html;

/** What the shapes of a timeline mean, with one of each. */
record TimelineLegend(Svg svg, int top) {
  private static final int COLUMN = 320;
  private static final int LINE = 24;

  void write() {
    bar(0, 0, "obliges", "certain", "in force, obliges the partner");
    bar(1, 0, "obliges-nobody", "certain", "in force, obliges nobody");
    bar(2, 0, "hypothetical", "certain", "hypothetical: only on request");
    bar(0, 1, "obliges", "possible", "possibly in force: days within bounds");
    thin(1, 1, "certain", "operational");
    thin(2, 1, "possible", "possibly operational");
    double x = x(0);
    svg.open("path")
        .with("d", "M" + Svg.number(x + 12) + "," + (top + 2 * LINE + 10) + " l-4,-8 l8,0 z")
        .with("class", "signature")
        .close();
    text(0, 2, "signed");
    svg.text(x(1), top + 2 * LINE + 11, "kind", "What reaches an edge goes on beyond it.");
  }

  private void bar(int column, int line, String group, String style, String words) {
    svg.open("g").with("class", group);
    svg.rect(x(column), top + line * LINE, 26, 14, style);
    svg.close();
    text(column, line, words);
  }

  private void thin(int column, int line, String style, String words) {
    svg.open("g").with("class", "operation");
    svg.rect(x(column), top + line * LINE + 5, 26, 5, style);
    svg.close();
    text(column, line, words);
  }

  private void text(int column, int line, String words) {
    svg.text(x(column) + 34, top + line * LINE + 11, "kind", words);
  }

  private static double x(int column) {
    return 14 + column * COLUMN;
  }
}
