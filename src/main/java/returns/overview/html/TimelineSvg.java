package returns.overview.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import returns.dates.Span;
import returns.decision.English;
import returns.diagnostics.Visible;
import returns.overview.InstrumentOverview;
import returns.overview.LawEnglish;
import returns.overview.Timeline;
import returns.overview.Timeline.Bar;

/**
 * A timeline as a picture. Certain and possible, obliging and not, force and operation are told
 * apart by fill, outline and height, and never by colour alone; each bar says in words what it
 * shows.
 */
final class TimelineSvg {
  private static final int WIDTH = 1000;
  private static final int LEFT = 270;
  private static final int RIGHT = 985;
  private static final int TOP = 44;
  private static final int GROUP = 28;
  private static final int ROW = 40;
  private static final int LEGEND = 92;
  private static final int FORCE_HEIGHT = 14;
  private static final int OPERATION_HEIGHT = 5;
  private static final int MOST_MARKS = 14;

  private final Timeline timeline;
  private final Svg svg = new Svg();
  private int y = TOP;

  private TimelineSvg(Timeline timeline) {
    this.timeline = timeline;
  }

  static String of(Timeline timeline) {
    return new TimelineSvg(timeline).picture();
  }

  private String picture() {
    int rows = timeline.groups().stream().mapToInt(g -> GROUP + g.rows().size() * ROW).sum();
    int bottom = TOP + rows + 6;
    svg.open("svg")
        .with("xmlns", Svg.NAMESPACE)
        .with("viewBox", "0 0 " + WIDTH + " " + (bottom + LEGEND))
        .with("role", "img")
        .with("aria-labelledby", "timeline-title timeline-desc");
    svg.open("title").with("id", "timeline-title").text("What is in force when").close();
    svg.open("desc").with("id", "timeline-desc").text(description()).close();
    patterns();
    axis(bottom);
    timeline.groups().forEach(this::group);
    timeline.asAt().ifPresent(day -> dayMark(day, bottom));
    new TimelineLegend(svg, bottom + 14).write();
    return svg.close().finished();
  }

  private String description() {
    return "The days in force and of operation of each instrument, from the year "
        + timeline.firstYear()
        + " to "
        + timeline.lastYear()
        + ". The table on this page says the same in words.";
  }

  /** What is only possible is hatched; what obliges nobody is hatched the other way. */
  private void patterns() {
    svg.open("defs");
    pattern("possible", "M0,6 L6,0 M-1,1 L1,-1 M5,7 L7,5");
    svg.close();
  }

  private void pattern(String id, String path) {
    svg.open("pattern")
        .with("id", id)
        .with("patternUnits", "userSpaceOnUse")
        .with("width", 6)
        .with("height", 6);
    svg.open("path").with("d", path).with("class", "hatch").close();
    svg.close();
  }

  private void axis(int bottom) {
    for (int year : timeline.marks(MOST_MARKS)) {
      double x = x(LocalDate.of(year, 1, 1));
      svg.line(x, TOP - 6, x, bottom, "grid");
      svg.text(x, TOP - 12, "year", String.valueOf(year));
    }
    svg.line(LEFT, TOP - 6, RIGHT, TOP - 6, "axis");
  }

  private void group(Timeline.Group group) {
    svg.text(4, y + 19, "arrangement", Visible.of(group.pack().name()));
    y += GROUP;
    group.rows().forEach(this::row);
  }

  private void row(Timeline.Row row) {
    InstrumentOverview instrument = row.instrument();
    String id = Visible.of(instrument.instrument().id());
    boolean obliges = instrument.obligesPartner();
    svg.line(4, y - 2, RIGHT, y - 2, "rule");
    svg.text(14, y + 13, "instrument", shortened(id));
    svg.text(14, y + 27, "kind", kind(instrument, obliges));
    String style =
        instrument.instrument().isHypothetical()
            ? "hypothetical"
            : obliges ? "obliges" : "obliges-nobody";
    bar(
        row.force(),
        y + 3,
        FORCE_HEIGHT,
        style,
        id + ": in force " + LawEnglish.days(instrument.inForce()));
    bar(
        row.operation(),
        y + 3 + FORCE_HEIGHT + 4,
        OPERATION_HEIGHT,
        "operation",
        id + ": operational " + LawEnglish.days(instrument.operational()));
    if (instrument.signed().starts() instanceof LocalDate signed) {
      signature(signed, id);
    }
    y += ROW;
  }

  private static String shortened(String id) {
    return id.length() <= 36 ? id : id.substring(0, 35) + "…";
  }

  private static String kind(InstrumentOverview instrument, boolean obliges) {
    String kind = instrument.instrument().kind();
    if (instrument.instrument().isHypothetical()) {
      return kind + ": evaluated only on request";
    }
    return obliges ? kind : kind + ": obliges nobody";
  }

  /** The certain days, and the possible ones before and after them. */
  private void bar(Bar bar, int top, int height, String style, String words) {
    svg.open("g").with("class", style);
    svg.open("title").text(words).close();
    Optional<Span> certain = bar.certain().flatMap(this::shown);
    bar.possible()
        .flatMap(this::shown)
        .ifPresent(
            possible -> {
              if (certain.isEmpty()) {
                rect(possible, top, height, "possible");
                return;
              }
              Span sure = certain.get();
              before(possible.first(), sure.first())
                  .ifPresent(s -> rect(s, top, height, "possible"));
              before(sure.last().plusDays(1), possible.last().plusDays(1))
                  .ifPresent(s -> rect(s, top, height, "possible"));
            });
    certain.ifPresent(days -> rect(days, top, height, "certain"));
    svg.close();
  }

  private static Optional<Span> before(LocalDate from, LocalDate to) {
    return from.isBefore(to) ? Optional.of(new Span(from, to.minusDays(1))) : Optional.empty();
  }

  /** The part of some days that the picture shows. */
  private Optional<Span> shown(Span days) {
    LocalDate from = max(days.first(), timeline.firstDay());
    LocalDate to = min(days.last(), timeline.lastDay());
    return to.isBefore(from) ? Optional.empty() : Optional.of(new Span(from, to));
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /** At least a hair wide: a single day must not vanish. */
  private void rect(Span days, int top, int height, String style) {
    double from = x(days.first());
    double width = Math.max(1.5, x(days.last().plusDays(1)) - from);
    svg.rect(from, top, width, height, style);
  }

  private void signature(LocalDate day, String id) {
    double x = x(day);
    double top = y + 3;
    svg.open("path")
        .with("d", "M" + Svg.number(x) + "," + Svg.number(top + 8) + " l-4,-8 l8,0 z")
        .with("class", "signature");
    svg.open("title").text(id + ": signed on " + English.day(day)).close();
    svg.close();
  }

  private void dayMark(LocalDate day, int bottom) {
    double x = x(day);
    svg.line(x, TOP - 6, x, bottom, "as-at");
    boolean isRight = x > (LEFT + RIGHT) / 2.0;
    svg.open("text")
        .with("x", Svg.number(isRight ? x - 5 : x + 5))
        .with("y", 14)
        .with("class", "as-at")
        .with("text-anchor", isRight ? "end" : "start")
        .text(English.day(day))
        .close();
  }

  private double x(LocalDate day) {
    long days = ChronoUnit.DAYS.between(timeline.firstDay(), timeline.lastDay()) + 1;
    long at = ChronoUnit.DAYS.between(timeline.firstDay(), day);
    return LEFT + (RIGHT - LEFT) * ((double) at / days);
  }
}
