package returns.overview.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.dates.Span;
import returns.decision.English;
import returns.diagnostics.Visible;
import returns.overview.InstrumentOverview;
import returns.overview.Timeline;
import returns.overview.Timeline.Bar;

/** A timeline of characters: certain, possible and none are told apart by their shape. */
final class TimelineText {
  private static final int FEWEST_COLUMNS = 36;
  private static final int YEAR_WIDTH = 7;
  private static final char NONE = '·';
  private static final char[] FORCE = {'█', '░'};
  private static final char[] OPERATION = {'━', '┄'};
  private static final String OBLIGES = "● ";
  private static final String OBLIGES_NOBODY = "○ ";
  private static final String HYPOTHETICAL = "◇ ";

  private final Timeline timeline;
  private final int labels;
  private final int columns;
  private final boolean isOneLine;

  TimelineText(Timeline timeline, int width) {
    this.timeline = timeline;
    int longest = 0;
    for (Timeline.Group group : timeline.groups()) {
      for (Timeline.Row row : group.rows()) {
        longest = Math.max(longest, label(row.instrument()).length());
      }
    }
    isOneLine = width - longest - 2 >= FEWEST_COLUMNS;
    labels = isOneLine ? longest + 2 : 4;
    columns = width - labels;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    timeline.asAt().ifPresent(day -> lines.add(dayMark(day)));
    lines.addAll(axis());
    for (Timeline.Group group : timeline.groups()) {
      lines.add(Visible.of(group.pack().name()));
      if (group.rows().isEmpty()) {
        lines.add("  it has no instrument");
      }
      group.rows().forEach(row -> row(row, lines));
    }
    return lines;
  }

  /** What the characters mean. */
  List<String> legend() {
    List<String> legend = new ArrayList<>();
    legend.add(
        OBLIGES
            + "obliges the partner   "
            + OBLIGES_NOBODY
            + "obliges nobody   "
            + HYPOTHETICAL
            + "hypothetical");
    legend.add(FORCE[0] + " in force   " + FORCE[1] + " possibly in force   " + NONE + " not so");
    legend.add(OPERATION[0] + " operational   " + OPERATION[1] + " possibly operational");
    legend.add(
        "Possibly: a day is known within bounds only, or not at all. Where there is no line for"
            + " operation, its days are those in force. What is hypothetical is evaluated only on"
            + " request.");
    legend.add(
        "A column stands for "
            + English.count(daysInColumn(), "day", "days")
            + " and shows the most that is so on one of them. What reaches an edge goes on beyond"
            + " it.");
    return legend;
  }

  private int daysInColumn() {
    return Math.max(1, Math.round((float) days() / columns));
  }

  private void row(Timeline.Row row, List<String> lines) {
    bar(label(row.instrument()), row.force(), FORCE, lines);
    if (!row.instrument().operatesWhileInForce()) {
      bar("    operation", row.operation(), OPERATION, lines);
    }
  }

  private void bar(String label, Bar bar, char[] shapes, List<String> lines) {
    StringBuilder line = new StringBuilder();
    if (isOneLine) {
      line.append(Table.padded(label, labels));
    } else {
      lines.add(label);
      line.append(" ".repeat(labels));
    }
    for (int column = 0; column < columns; column++) {
      Span days = new Span(dayAt(column), dayAt(column + 1).minusDays(1));
      line.append(meets(bar.certain(), days) ? shapes[0] : maybe(bar, days, shapes));
    }
    lines.add(line.toString());
  }

  private static char maybe(Bar bar, Span days, char[] shapes) {
    return meets(bar.possible(), days) ? shapes[1] : NONE;
  }

  private static boolean meets(Optional<Span> life, Span days) {
    return life.isPresent()
        && !life.get().last().isBefore(days.first())
        && !life.get().first().isAfter(days.last());
  }

  private static String label(InstrumentOverview instrument) {
    String mark =
        instrument.instrument().isHypothetical()
            ? HYPOTHETICAL
            : instrument.obligesPartner() ? OBLIGES : OBLIGES_NOBODY;
    return "  " + mark + instrument.instrument().id();
  }

  private long days() {
    return ChronoUnit.DAYS.between(timeline.firstDay(), timeline.lastDay()) + 1;
  }

  /** The first day of a column. */
  private LocalDate dayAt(int column) {
    return timeline.firstDay().plusDays(column * days() / columns);
  }

  /** The column of a day. */
  private int columnOf(LocalDate day) {
    int column = 0;
    while (column + 1 < columns && !dayAt(column + 1).isAfter(day)) {
      column++;
    }
    return column;
  }

  private String dayMark(LocalDate day) {
    int at = columnOf(day);
    String text = English.day(day);
    boolean before = at >= text.length() + 1;
    StringBuilder line = new StringBuilder(" ".repeat(labels));
    return before
        ? line.append(" ".repeat(at - text.length() - 1)).append(text).append(" ▼").toString()
        : line.append(" ".repeat(at)).append("▼ ").append(text).toString();
  }

  private List<String> axis() {
    char[] years = new char[columns + 4];
    char[] ticks = new char[columns];
    java.util.Arrays.fill(years, ' ');
    java.util.Arrays.fill(ticks, '─');
    for (int year : timeline.marks(columns / YEAR_WIDTH)) {
      int at = columnOf(LocalDate.of(year, 1, 1));
      String text = String.valueOf(year);
      if (at + text.length() <= columns) {
        text.getChars(0, text.length(), years, at);
      }
      ticks[at] = '┬';
    }
    String lead = " ".repeat(labels);
    return List.of(lead + new String(years).stripTrailing(), lead + new String(ticks));
  }
}
