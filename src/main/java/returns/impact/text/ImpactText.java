package returns.impact.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import returns.decision.English;
import returns.decision.Outcome;
import returns.diagnostics.Visible;
import returns.explain.Layout;
import returns.explain.Page;
import returns.impact.Change;
import returns.impact.Direction;
import returns.impact.Edit;
import returns.impact.Impact;
import returns.impact.ImpactEnglish;

/** An impact as lines of text. */
public final class ImpactText {
  private static final int LINES_OF_AN_EDIT = 12;
  private static final int NAMED = 5;

  private final Impact impact;
  private final boolean all;
  private final Page page = new Page();

  private ImpactText(Impact impact, boolean all) {
    this.impact = impact;
    this.all = all;
  }

  /**
   * The whole text.
   *
   * @param all whether each change is listed, and not only those in which something is lost and the
   *     first of the others
   */
  public static String of(Impact impact, ImpactEnglish.Sides sides, boolean all, Layout layout) {
    ImpactText text = new ImpactText(impact, all);
    text.head(sides);
    text.edits();
    if (impact.compared() > 0) {
      text.counts();
      text.matrix();
      text.changes();
    }
    text.oneSided();
    text.failed();
    text.verdict();
    return text.page.write(layout);
  }

  private void head(ImpactEnglish.Sides sides) {
    page.item(0, "Old: ", sides.before());
    page.item(0, "New: ", sides.after());
  }

  private void edits() {
    page.heading("What was edited");
    if (impact.edits().isEmpty()) {
      page.line(1, "Nothing.");
    }
    for (Edit edit : impact.edits()) {
      page.line(1, edit.name() + ", " + edit.kind().english() + ". " + ImpactEnglish.became(edit));
      edit.place().ifPresent(place -> page.aside(2, place.toString()));
      edit.lines().stream()
          .limit(LINES_OF_AN_EDIT)
          .forEach(line -> page.item(2, line.substring(0, 2), line.substring(2)));
      if (edit.lines().size() > LINES_OF_AN_EDIT) {
        page.aside(2, "… and " + (edit.lines().size() - LINES_OF_AN_EDIT) + " lines more");
      }
    }
  }

  private void counts() {
    page.heading("What changes");
    page.line(1, ImpactEnglish.counts(impact));
    for (Map.Entry<Direction, Integer> entry : impact.directions().entrySet()) {
      if (entry.getValue() > 0) {
        page.line(2, entry.getValue() + " " + entry.getKey().english());
      }
    }
  }

  /** Old outcomes down, new outcomes across; what stays is on the diagonal. */
  private void matrix() {
    page.heading("Outcomes: old down, new across");
    List<List<String>> rows = new ArrayList<>();
    List<String> titles = new ArrayList<>(List.of(""));
    titles.addAll(ImpactEnglish.outcomes());
    rows.add(titles);
    for (Outcome from : Outcome.values()) {
      List<String> row = new ArrayList<>(List.of(from.word()));
      for (Outcome to : Outcome.values()) {
        int count = impact.flows().get(from).get(to);
        row.add(count == 0 ? "·" : String.valueOf(count));
      }
      rows.add(row);
    }
    rows.forEach(row -> page.asItIs(line(row, titles)));
  }

  private static String line(List<String> row, List<String> titles) {
    StringBuilder line = new StringBuilder("  ");
    for (int i = 0; i < row.size(); i++) {
      int width = i == 0 ? 14 : titles.get(i).length() + 2;
      String padding = " ".repeat(Math.max(0, width - row.get(i).length()));
      line.append(i == 0 ? row.get(i) + padding : padding + row.get(i));
    }
    return line.toString();
  }

  private void changes() {
    for (Direction direction : Direction.values()) {
      List<Change> changes = impact.in(direction);
      if (changes.isEmpty()) {
        continue;
      }
      String name = direction.english();
      page.heading(
          name.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
              + name.substring(1)
              + ": "
              + changes.size());
      int shown = all || direction.loses() ? changes.size() : NAMED;
      changes.stream().limit(shown).forEach(this::change);
      if (changes.size() > shown) {
        page.line(1, "… and " + (changes.size() - shown) + " more: --all lists them");
      }
    }
  }

  private void change(Change change) {
    page.line(
        1,
        change.caseId()
            + " under "
            + change.arrangement()
            + ", for "
            + English.day(change.asAt())
            + ": "
            + ImpactEnglish.outcomes(change));
    change.lost().forEach(line -> page.item(2, "lost: ", line));
    change.gained().forEach(line -> page.item(2, "gained: ", line));
    change.beside().forEach(line -> page.item(2, "- ", line));
    page.aside(2, ImpactEnglish.because(change) + "; " + Visible.of(change.where()));
  }

  private void oneSided() {
    if (impact.oneSided().isEmpty()) {
      return;
    }
    page.heading("Decided on one side only: " + impact.oneSided().size());
    for (Impact.OneSided one : impact.oneSided()) {
      page.line(
          1,
          one.caseId()
              + " under "
              + one.arrangement()
              + ": "
              + one.outcome().word()
              + " under the "
              + (one.isNew() ? "new" : "old")
              + " rules, no answer under the "
              + (one.isNew() ? "old" : "new"));
      one.why().forEach(why -> page.aside(2, why.place() + ": " + why.message()));
    }
  }

  private void failed() {
    if (impact.failed().isEmpty()) {
      return;
    }
    page.heading("No answer on either side: " + impact.failed().size());
    for (Impact.Failed failed : impact.failed()) {
      failed.why().forEach(why -> page.line(1, why.place() + ": " + why.message()));
    }
  }

  private void verdict() {
    page.gap();
    List<Edit> idle = impact.changes().isEmpty() ? List.of() : impact.withoutEffect();
    if (!idle.isEmpty()) {
      page.line(
          0,
          "Without effect in these cases: "
              + English.list(idle.stream().map(Edit::name).toList())
              + ".");
    }
    if (!impact.skipped().isEmpty()) {
      page.line(
          0,
          English.count(impact.skipped().size(), "file was", "files were")
              + " passed over: "
              + String.join(", ", impact.skipped().stream().limit(NAMED).toList())
              + (impact.skipped().size() > NAMED ? ", …" : "."));
    }
    ImpactEnglish.verdict(impact).forEach(line -> page.line(0, line));
  }
}
