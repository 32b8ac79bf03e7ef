package returns.impact.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.decision.English;
import returns.decision.Outcome;
import returns.diagnostics.Visible;
import returns.impact.Change;
import returns.impact.Direction;
import returns.impact.Edit;
import returns.impact.Impact;
import returns.impact.ImpactEnglish;

/**
 * What the page shows, as texts that hold nothing invisible.
 *
 * @param picture the flows as SVG, escaped where it was written; empty if no outcome changes
 * @param isLost whether something becomes less protective and was not accepted
 */
public record ImpactModel(
    String before,
    String after,
    String counts,
    List<String> verdict,
    boolean isLost,
    List<EditModel> edits,
    List<Count> directions,
    List<String> outcomes,
    List<MatrixRow> matrix,
    Optional<String> picture,
    List<Group> groups,
    List<Line> oneSided,
    List<Line> failed,
    String idle,
    String engine) {

  /** One edit. */
  public record EditModel(
      String name, String kind, String became, String place, List<Said> lines) {}

  /** A line of an edit: what is said no more, or now. */
  public record Said(boolean isNew, String text) {}

  /** How many, of what. */
  public record Count(int number, String english, String word) {}

  /** The answers that had one outcome. */
  public record MatrixRow(String from, List<Cell> cells) {}

  /** How many of them have which now. */
  public record Cell(String count, String style) {}

  /** The changes in one direction. */
  public record Group(String word, String title, List<ChangeModel> changes) {}

  /** One change. */
  public record ChangeModel(
      String id,
      String arrangement,
      String day,
      String before,
      String after,
      List<String> lost,
      List<String> gained,
      List<String> beside,
      String because) {}

  /** Something about a case. */
  public record Line(String where, String text) {}

  static ImpactModel of(Impact impact, ImpactEnglish.Sides sides, String engine) {
    return new ImpactModel(
        Visible.of(sides.before()),
        Visible.of(sides.after()),
        ImpactEnglish.counts(impact),
        ImpactEnglish.verdict(impact).stream().map(Visible::of).toList(),
        impact.verdict() == Impact.Verdict.LOST,
        impact.edits().stream().map(ImpactModel::edit).toList(),
        directions(impact),
        ImpactEnglish.outcomes(),
        matrix(impact),
        FlowSvg.of(impact),
        groups(impact),
        impact.oneSided().stream().map(ImpactModel::oneSided).toList(),
        impact.failed().stream().flatMap(f -> f.why().stream()).map(ImpactModel::line).toList(),
        impact.changes().isEmpty()
            ? ""
            : English.list(impact.withoutEffect().stream().map(Edit::name).toList()),
        engine);
  }

  private static EditModel edit(Edit edit) {
    return new EditModel(
        Visible.of(edit.name()),
        edit.kind().english(),
        Visible.of(ImpactEnglish.became(edit)),
        Visible.of(edit.place().map(Object::toString).orElse("")),
        edit.lines().stream()
            .map(line -> new Said(line.startsWith("+"), Visible.of(line.substring(2))))
            .toList());
  }

  private static List<Count> directions(Impact impact) {
    List<Count> counts = new ArrayList<>();
    impact
        .directions()
        .forEach(
            (direction, count) ->
                counts.add(new Count(count, direction.english(), direction.word())));
    return counts;
  }

  private static List<MatrixRow> matrix(Impact impact) {
    List<MatrixRow> rows = new ArrayList<>();
    for (Outcome from : Outcome.values()) {
      List<Cell> cells = new ArrayList<>();
      for (Outcome to : Outcome.values()) {
        int count = impact.flows().get(from).get(to);
        cells.add(new Cell(String.valueOf(count), count == 0 ? "none" : style(from, to)));
      }
      rows.add(new MatrixRow(from.word(), cells));
    }
    return rows;
  }

  /** Stays, or moves down or up the list of outcomes. */
  static String style(Outcome from, Outcome to) {
    int order = to.compareTo(from);
    return order == 0 ? "stays" : order > 0 ? "less" : "more";
  }

  private static List<Group> groups(Impact impact) {
    List<Group> groups = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      List<ChangeModel> changes = impact.in(direction).stream().map(ImpactModel::change).toList();
      if (!changes.isEmpty()) {
        String name = direction.english();
        String title = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        groups.add(new Group(direction.word(), title, changes));
      }
    }
    return groups;
  }

  private static ChangeModel change(Change change) {
    return new ChangeModel(
        Visible.of(change.caseId()),
        Visible.of(change.arrangement()),
        English.day(change.asAt()),
        change.before().word(),
        change.after().word(),
        change.lost().stream().map(Visible::of).toList(),
        change.gained().stream().map(Visible::of).toList(),
        change.beside().stream().map(Visible::of).toList(),
        Visible.of(ImpactEnglish.because(change)));
  }

  private static Line oneSided(Impact.OneSided one) {
    String why = String.join("; ", one.why().stream().map(d -> d.message()).toList());
    return new Line(
        Visible.of(one.caseId() + " under " + one.arrangement()),
        Visible.of(
            one.outcome().word()
                + " under the "
                + (one.isNew() ? "new" : "old")
                + " rules only"
                + (why.isEmpty() ? "" : ": " + why)));
  }

  private static Line line(returns.diagnostics.Diagnostic problem) {
    return new Line(Visible.of(problem.place().toString()), Visible.of(problem.message()));
  }
}
