package returns.overview.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.decision.English;
import returns.explain.Layout;
import returns.explain.Page;
import returns.overview.InstrumentOverview;
import returns.overview.LawEnglish;
import returns.overview.Overview;
import returns.overview.PackOverview;
import returns.overview.Timeline;
import returns.rules.Instrument.Life;
import returns.vocabulary.States;

/** An overview as lines of text. */
public final class OverviewText {
  private final Overview overview;
  private final Parts parts;
  private final int width;
  private final Page page = new Page();

  /**
   * What is told.
   *
   * @param detail what each instrument requires, and every term and fact
   * @param unsure every value that is weaker than read, and every term without one
   */
  public record Parts(boolean detail, boolean unsure) {}

  private OverviewText(Overview overview, Parts parts, int width) {
    this.overview = overview;
    this.parts = parts;
    this.width = width;
  }

  /** The whole text. */
  public static String of(Overview overview, Parts parts, Layout layout) {
    return new OverviewText(overview, parts, layout.width()).page().write(layout);
  }

  private Page page() {
    page.heading(
        English.count(overview.arrangements().size(), "arrangement", "arrangements")
            + ", "
            + English.count(overview.instruments(), "instrument", "instruments")
            + overview.knownAt().map(day -> ", as known on " + English.day(day)).orElse(""));
    overview.arrangements().forEach(this::table);
    Timeline.of(overview).ifPresent(this::timeline);
    if (parts.detail()) {
      overview.packs().forEach(pack -> new PackText(page, overview).detail(pack));
    }
    overview.asAt().ifPresent(day -> overview.packs().forEach(this::onDay));
    if (parts.unsure()) {
      overview.packs().forEach(new UnsureText(page)::write);
    }
    counts();
    return page;
  }

  private void table(PackOverview pack) {
    String state =
        pack.arrangement()
            .map(a -> States.name(a.state()).orElse(a.state()) + ", " + a.state())
            .orElse("");
    page.heading(pack.name() + ": " + pack.title() + " (" + state + ")");
    if (pack.instruments().isEmpty()) {
      page.line(1, "It has no instrument.");
      return;
    }
    List<String> titles = new ArrayList<>(List.of("instrument", "signed", "in force"));
    titles.addAll(List.of("operational", "obliges for"));
    Table table = new Table(titles);
    pack.instruments().forEach(instrument -> table.row(row(instrument)));
    List<String> lines = table.lines(width - 2);
    lines.forEach(line -> page.asItIs("  " + line));
    if (lines.isEmpty()) {
      table.records().forEach(record -> record.write(page));
    }
  }

  private static List<String> row(InstrumentOverview instrument) {
    return List.of(
        instrument.instrument().id() + "\n" + instrument.instrument().kind(),
        labelled(LawEnglish.signed(instrument.signed()), instrument.signed()),
        labelled(LawEnglish.days(instrument.inForce()), instrument.inForce()),
        instrument.operational().equals(instrument.inForce())
            ? LawEnglish.AS_IN_FORCE
            : labelled(LawEnglish.days(instrument.operational()), instrument.operational()),
        LawEnglish.obligesFor(instrument.instrument()));
  }

  /** A label belongs to what is said: where nothing is, it would say nothing. */
  private static String labelled(String days, Life life) {
    return LawEnglish.isUnsaid(life) ? days : days + "\n" + life.label().word();
  }

  private void timeline(Timeline timeline) {
    page.heading("What is in force when");
    TimelineText text = new TimelineText(timeline, width);
    text.lines().forEach(page::asItIs);
    page.gap();
    text.legend().forEach(line -> page.item(1, "", line));
    page.line(1, "Whom it obliges the partner to take back, it does where its conditions are met.");
  }

  private void onDay(PackOverview pack) {
    new PackText(page, overview).onDay(pack);
  }

  private void counts() {
    page.heading("How sure the values of law are");
    List<String> titles = new ArrayList<>(List.of("", "read", "unverified", "illustrative"));
    titles.addAll(List.of("hypothetical", "term without a value"));
    Table table = new Table(titles);
    overview.packs().forEach(pack -> table.row(CountsRow.of(pack.name(), pack.counts())));
    if (overview.packs().size() > 1) {
      table.row(CountsRow.of("all", overview.counts()));
    }
    List<String> lines = table.lines(width - 2);
    lines.forEach(line -> page.asItIs("  " + line));
    if (lines.isEmpty()) {
      table.records().forEach(record -> record.write(page));
    }
    if (!parts.unsure()) {
      page.line(1, "Each value: returns arrangements --unverified");
    }
  }

  /** The names of those that were asked for, for a heading. */
  static Optional<String> known(Overview overview) {
    return overview.knownAt().map(day -> "as known on " + English.day(day));
  }
}
