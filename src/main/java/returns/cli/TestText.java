package returns.cli;

import java.util.Optional;
import returns.decision.English;
import returns.diagnostics.TextRenderer;
import returns.explain.Layout;
import returns.explain.Page;
import returns.scenarios.Mismatch;
import returns.scenarios.ScenarioResult;
import returns.scenarios.Scenarios;

/** Shows how scenarios came out: those that failed, expected against actual, and why. */
record TestText(Terminal terminal) {

  void show(Scenarios.Report report) {
    TextRenderer renderer = new TextRenderer(terminal.colour());
    report.problems().forEach(problem -> terminal.out().println(renderer.render(problem)));
    Optional<String> file = Optional.empty();
    for (ScenarioResult result : report.results()) {
      if (!result.passed()) {
        if (!file.equals(Optional.of(result.file()))) {
          file = Optional.of(result.file());
          terminal.out().println(result.file());
        }
        failure(result, renderer);
      }
    }
  }

  private void failure(ScenarioResult result, TextRenderer renderer) {
    terminal
        .out()
        .println(
            terminal.coloured("31", "failed")
                + " line "
                + result.scenario().place().line()
                + ": "
                + result.scenario().name());
    result.problems().forEach(problem -> terminal.out().print(renderer.render(problem)));
    for (Mismatch mismatch : result.mismatches()) {
      terminal.out().print(renderer.render(mismatch.diagnostic()));
      paragraph(mismatch.why());
    }
    result.decided().ifPresent(d -> paragraph("The decision says: " + d.summary()));
    terminal.out().println();
  }

  /** Lines, indented as they are and broken where the terminal ends. */
  private void paragraph(String text) {
    Page page = new Page();
    text.lines()
        .forEach(
            line ->
                page.line(2 + (line.length() - line.stripLeading().length()) / 2, line.strip()));
    terminal.out().print(page.write(new Layout(terminal.width(), terminal.colour())));
  }

  /** The last line: how many passed and failed. */
  void total(Scenarios.Report report) {
    long failed = report.results().stream().filter(r -> !r.passed()).count();
    StringBuilder total = new StringBuilder();
    total.append(report.results().size() - failed).append(" passed, ").append(failed);
    total.append(" failed");
    if (report.passedOver() > 0) {
      total.append(", ").append(report.passedOver()).append(" passed over");
    }
    if (!report.problems().isEmpty()) {
      int problems = report.problems().size();
      total.append(", ").append(English.count(problems, "problem", "problems"));
      total.append(" in the tables");
    }
    terminal.out().println(total);
    if (report.results().isEmpty()) {
      terminal.out().println("No scenario ran, so nothing was tested.");
    }
  }
}
