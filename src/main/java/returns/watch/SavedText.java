package returns.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.decision.English;
import returns.diagnostics.Diagnostic;
import returns.explain.Layout;
import returns.explain.Page;
import returns.impact.Edit;

/** What a save does, as lines of text; what is wrong in files is shown by its own renderer. */
public final class SavedText {
  private static final int NAMED = 12;

  private SavedText() {}

  /** What is watched, once it was read for the first time. */
  public static String first(Saved saved, Layout layout) {
    Page page = new Page();
    page.line(
        0,
        "Watching "
            + English.count(saved.counts().cases(), "case", "cases")
            + " and "
            + English.count(saved.counts().scenarios(), "scenario", "scenarios")
            + ". Answers come from the reference evaluator alone: evaluate and impact use both.");
    failing(saved, page);
    problems(saved, page);
    return page.write(layout);
  }

  /**
   * What a save changed.
   *
   * @param millis how long it took
   */
  public static String of(Saved saved, long millis, Layout layout) {
    Page page = new Page();
    if (!saved.isUsable()) {
      page.line(
          0,
          "The rules cannot be used, so nothing was evaluated. The answers are those of before. ("
              + millis
              + " ms)");
      return page.write(layout);
    }
    edits(saved, page);
    turns("Cases", saved.cases(), page);
    turns("Scenarios", saved.scenarios(), page);
    failing(saved, page);
    problems(saved, page);
    page.line(0, done(saved) + " " + millis + " ms.");
    return page.write(layout);
  }

  private static void edits(Saved saved, Page page) {
    List<String> names =
        saved.edits().stream()
            .map(edit -> edit.name() + (edit.bears() ? "" : " (only words)"))
            .toList();
    if (!names.isEmpty()) {
      page.line(0, "Edited: " + shortened(names) + ".");
    }
    if (!saved.edits().isEmpty() && saved.edits().stream().noneMatch(Edit::bears)) {
      page.line(0, "Only words were edited: no outcome can change by them.");
    }
  }

  private static void turns(String what, List<Saved.Turn> turns, Page page) {
    Map<String, List<String>> byTurn = new LinkedHashMap<>();
    for (Saved.Turn turn : turns) {
      String before = turn.before().isEmpty() ? "no answer" : turn.before();
      String after = turn.after().isEmpty() ? "no answer" : turn.after();
      byTurn
          .computeIfAbsent(before + " → " + after, key -> new ArrayList<>())
          .add(turn.before().equals(Course.PASSES) ? turn.where() : turn.name());
    }
    if (!turns.isEmpty()) {
      page.line(0, what + " that change: " + turns.size());
    }
    byTurn.forEach(
        (turn, names) -> page.line(1, turn + ": " + names.size() + " (" + shortened(names) + ")"));
  }

  private static void failing(Saved saved, Page page) {
    if (!saved.failing().isEmpty()) {
      page.line(0, "Scenarios that fail now: " + saved.failing().size());
      saved.failing().stream()
          .limit(NAMED)
          .forEach(turn -> page.line(1, turn.where() + ": " + turn.name()));
      if (saved.failing().size() > NAMED) {
        page.line(1, "… and " + (saved.failing().size() - NAMED) + " more: see returns test");
      }
    }
  }

  private static void problems(Saved saved, Page page) {
    for (Diagnostic problem : saved.problems().stream().limit(NAMED).toList()) {
      page.line(1, problem.place() + ": " + problem.message());
    }
    if (saved.problems().size() > NAMED) {
      page.line(1, "… and " + (saved.problems().size() - NAMED) + " more");
    }
  }

  private static String done(Saved saved) {
    Saved.Counts counts = saved.counts();
    boolean nothing = saved.cases().isEmpty() && saved.scenarios().isEmpty();
    return (nothing ? "No case and no scenario changes. " : "")
        + (counts.rules() + counts.again() == 0
            ? "Nothing had to be evaluated."
            : "Of "
                + counts.all()
                + " cases and scenarios "
                + counts.rules()
                + " were evaluated for the edited rules and what depends on them, "
                + counts.again()
                + " from their beginning.");
  }

  private static String shortened(List<String> names) {
    return String.join(", ", names.stream().limit(NAMED).toList())
        + (names.size() > NAMED ? ", and " + (names.size() - NAMED) + " more" : "");
  }
}
