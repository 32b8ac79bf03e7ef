package returns.overview.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import returns.decision.English;
import returns.diagnostics.Visible;
import returns.overview.LabelCounts;
import returns.overview.LabelledValue;
import returns.overview.Overview;
import returns.overview.PackOverview;
import returns.overview.Timeline;
import returns.rules.Citation;
import returns.rules.Label;
import returns.rules.Source;

/**
 * What the page shows, as texts that hold nothing invisible.
 *
 * @param isOnDay whether a day is looked at
 * @param days the day that is looked at, and the day of knowledge, in words
 * @param picture the timeline as SVG, escaped where it was written
 */
public record PageModel(
    String size,
    boolean isOnDay,
    List<String> days,
    List<PackModel> packs,
    Optional<String> picture,
    List<Counts> counts,
    List<Cited> sources,
    String engine) {

  /** The counts of one pack. */
  public record Counts(String name, List<String> cells, boolean isSum) {}

  /** A source that something in the page cites. */
  public record Cited(String id, String citation, String label, String remark) {}

  static PageModel of(Overview overview, String engine) {
    List<String> days = new ArrayList<>();
    overview.asAt().ifPresent(day -> days.add("On " + English.day(day)));
    overview.knownAt().ifPresent(day -> days.add("As known on " + English.day(day)));
    return new PageModel(
        English.count(overview.arrangements().size(), "arrangement", "arrangements")
            + ", "
            + English.count(overview.instruments(), "instrument", "instruments"),
        overview.asAt().isPresent(),
        days,
        overview.packs().stream().map(pack -> PackModel.of(pack, overview)).toList(),
        Timeline.of(overview).map(TimelineSvg::of),
        counts(overview),
        sources(overview),
        engine);
  }

  private static List<Counts> counts(Overview overview) {
    List<Counts> counts = new ArrayList<>();
    for (PackOverview pack : overview.packs()) {
      counts.add(new Counts(Visible.of(pack.name()), cells(pack.counts()), false));
    }
    if (overview.packs().size() > 1) {
      counts.add(new Counts("all", cells(overview.counts()), true));
    }
    return counts;
  }

  private static List<String> cells(LabelCounts counts) {
    List<String> cells = new ArrayList<>();
    for (Label label : Label.values()) {
      cells.add(String.valueOf(counts.of(label)));
    }
    cells.add(String.valueOf(counts.noValue()));
    return cells;
  }

  private static List<Cited> sources(Overview overview) {
    TreeSet<String> ids = new TreeSet<>();
    for (PackOverview pack : overview.packs()) {
      for (LabelledValue value : pack.values()) {
        value.citations().stream().map(Citation::source).forEach(ids::add);
      }
    }
    List<Cited> cited = new ArrayList<>();
    for (String id : ids) {
      cited.add(cited(id, overview.sources()));
    }
    return cited;
  }

  private static Cited cited(String id, Map<String, Source> sources) {
    Optional<Source> source = Optional.ofNullable(sources.get(id));
    return new Cited(
        Visible.of(id),
        Visible.of(source.map(Source::citation).orElse("")),
        source.map(s -> s.label().word()).orElse(""),
        Visible.of(
            source
                .flatMap(Source::modelFor)
                .map(partner -> "only a model for the arrangement with " + partner)
                .orElse("")));
  }
}
