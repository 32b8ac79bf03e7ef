package returns.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import returns.batch.RunResult;
import returns.decision.English;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.TextRenderer;

/** What a run came to, for a person at a terminal. */
final class RunReport {
  private static final List<String> TITLES =
      List.of(
          "case", "arrangement", "action", "as at", "outcome", "safeguards", "basis", "questions");

  /** Positions of the titles in a line of the summary. */
  private static final List<Integer> COLUMNS = List.of(0, 1, 2, 3, 5, 6, 7, 11);

  private static final int OUTCOME = 4;
  private static final int PROBLEMS_SHOWN = 50;
  private static final int NAMED = 5;

  private final Terminal terminal;
  private final RunResult result;
  private final Path out;

  RunReport(Terminal terminal, RunResult result, Path out) {
    this.terminal = terminal;
    this.result = result;
    this.out = out;
  }

  void noCases() {
    problems();
    terminal.err().println("No case was found, so nothing was written.");
    result.skipped().forEach(file -> terminal.err().println("  passed over: " + file));
  }

  /**
   * Everything.
   *
   * @param sideBySide whether each case was decided under all arrangements
   */
  void show(boolean sideBySide) {
    problems();
    if (sideBySide) {
      new SideBySide(terminal).print(result.lines());
    } else {
      table();
    }
    more();
    new FamilyReport(terminal).print(result.families());
    totals();
  }

  private void problems() {
    TextRenderer renderer = new TextRenderer(false);
    List<Diagnostic> problems = result.problems();
    problems.stream().limit(PROBLEMS_SHOWN).forEach(p -> terminal.err().print(renderer.render(p)));
    if (problems.size() > PROBLEMS_SHOWN) {
      terminal
          .err()
          .println("… and " + (problems.size() - PROBLEMS_SHOWN) + " more: see errors.jsonl");
    }
  }

  private void table() {
    List<List<String>> lines = new ArrayList<>(List.of(TITLES));
    for (RunResult.Line line : result.lines()) {
      lines.add(COLUMNS.stream().map(line.columns()::get).toList());
    }
    new OutcomeTable(terminal, OUTCOME).print(lines, "");
  }

  private void more() {
    if (result.decided() > result.lines().size()) {
      terminal
          .out()
          .println(
              "… and "
                  + (result.decided() - result.lines().size())
                  + " more: see "
                  + out.resolve("summary.csv"));
    }
  }

  private void totals() {
    terminal.out().println();
    List<String> counts = new ArrayList<>();
    result.outcomes().forEach((outcome, count) -> counts.add(count + " " + outcome));
    terminal
        .out()
        .println(
            English.count(result.cases(), "case", "cases")
                + ": "
                + English.count(result.decided(), "decision", "decisions")
                + " ("
                + String.join(", ", counts)
                + "), "
                + result.failed()
                + " failed.");
    if (result.kept() > 0) {
      terminal
          .out()
          .println(
              English.count(result.kept(), "decision was", "decisions were")
                  + " there already, unchanged.");
    }
    if (result.differed() > 0) {
      terminal
          .out()
          .println(
              "The evaluators differ on "
                  + English.count(result.differed(), "decision", "decisions")
                  + ": see errors.jsonl.");
    }
    if (!result.skipped().isEmpty()) {
      terminal
          .out()
          .println(
              English.count(result.skipped().size(), "file was", "files were")
                  + " passed over: "
                  + shortened(result.skipped())
                  + ".");
    }
    if (!result.earlier().isEmpty()) {
      terminal
          .out()
          .println(
              "Not of this run, and not to be relied on: "
                  + English.count(result.earlier().size(), "file", "files")
                  + " that an earlier run left in "
                  + out
                  + ": "
                  + shortened(result.earlier())
                  + ".");
    }
    terminal.out().println("Written to " + out + ". A person must decide; see: returns explain");
  }

  private static String shortened(List<String> files) {
    return String.join(", ", files.stream().limit(NAMED).toList())
        + (files.size() > NAMED ? ", and " + (files.size() - NAMED) + " more in run.json" : "");
  }
}
