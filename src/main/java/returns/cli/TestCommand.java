package returns.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import returns.assembly.LibraryDeciders;
import returns.decision.English;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.TextRenderer;
import returns.packs.Library;
import returns.packs.Loaded;
import returns.rules.Rule;
import returns.scenarios.Mismatch;
import returns.scenarios.ScenarioResult;
import returns.scenarios.Scenarios;

/** {@code returns test}. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Run the scenario tables of the packs, and show expected against actual.")
final class TestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder of rules")
  private Path folder;

  TestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path rules = folder == null ? new RulesOption().folder() : folder;
    Loaded loaded = Library.load(rules);
    if (loaded.library().isEmpty()) {
      terminal.err().print(new TextRenderer(false).render(loaded.diagnostics()));
      return Exit.UNUSABLE;
    }
    Library library = loaded.library().get();
    Set<String> ids = new TreeSet<>();
    Stream.concat(Stream.of(library.safeguards()), library.arrangements().values().stream())
        .flatMap(pack -> pack.rules().stream())
        .map(Rule::id)
        .forEach(ids::add);
    Scenarios.Report report =
        new Scenarios(library.vocabulary(), new LibraryDeciders(library)).run(rules, ids);
    show(report);
    return report.passed() && !report.results().isEmpty() ? Exit.DONE : Exit.FOUND;
  }

  private void show(Scenarios.Report report) {
    TextRenderer renderer = new TextRenderer(terminal.colour());
    for (Diagnostic problem : report.problems()) {
      terminal.out().print(renderer.render(problem));
    }
    int failed = 0;
    Optional<String> file = Optional.empty();
    for (ScenarioResult result : report.results()) {
      if (result.passed()) {
        continue;
      }
      failed++;
      if (!file.equals(Optional.of(result.file()))) {
        file = Optional.of(result.file());
        terminal.out().println(result.file());
      }
      show(result, renderer);
    }
    terminal
        .out()
        .println(
            (report.results().size() - failed)
                + " passed, "
                + failed
                + " failed"
                + (report.problems().isEmpty()
                    ? ""
                    : ", "
                        + English.count(report.problems().size(), "problem", "problems")
                        + " in the tables"));
  }

  private void show(ScenarioResult result, TextRenderer renderer) {
    terminal
        .out()
        .println(
            "  "
                + terminal.coloured("31", "failed")
                + " line "
                + result.scenario().place().line()
                + ": "
                + result.scenario().name());
    result.problems().forEach(problem -> terminal.out().print(renderer.render(problem)));
    for (Mismatch mismatch : result.mismatches()) {
      terminal.out().println("    " + mismatch.what());
      terminal.out().println("      expected: " + mismatch.expected());
      terminal.out().println("      actual:   " + mismatch.actual());
    }
    result
        .decided()
        .ifPresent(
            decided -> terminal.out().println("    the decision says: " + decided.summary()));
  }
}
