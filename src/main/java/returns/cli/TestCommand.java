package returns.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import returns.batch.WholeFiles;
import returns.coverage.Coverage;
import returns.coverage.CoverageFile;
import returns.coverage.PackCoverage;
import returns.diagnostics.TextRenderer;
import returns.documents.CanonicalJson;
import returns.scenarios.Filter;
import returns.scenarios.JUnitFile;
import returns.scenarios.ReportFile;
import returns.scenarios.Scenarios;

/** {@code returns test}. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Run the scenario tables of the packs, and show expected against actual, and why.",
      "The last lines tell how much of each pack's rules its own tables have tried."
    })
final class TestCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder of rules")
  private Path folder;

  @Option(names = "--pack", paramLabel = "NAME", description = "only the tables of this pack")
  private String pack;

  @Option(
      names = "--only",
      paramLabel = "TEXT",
      description = "only scenarios whose name or table holds this text")
  private String only;

  @Option(names = "--format", description = "text (default) or json", paramLabel = "FORMAT")
  private CheckCommand.Format format = CheckCommand.Format.text;

  @Option(names = "--junit", paramLabel = "FILE", description = "write the results as JUnit XML")
  private Path junit;

  @Option(names = "--coverage", description = "list what no scenario has tried yet")
  private boolean coverage;

  @Option(
      names = "--require-coverage",
      split = ",",
      paramLabel = "WHAT",
      description =
          "exit 1 unless the tables of every pack that runs have tried all: values, comparisons,"
              + " boundaries")
  private List<Required> required = List.of();

  @Option(
      names = "--update",
      description = "show what failing scenarios would have to expect, ask, and rewrite them")
  private boolean update;

  @Option(names = "--yes", description = "with --update: rewrite without asking")
  private boolean yes;

  /** The words that users write. */
  enum Required {
    values,
    comparisons,
    boundaries
  }

  TestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    refuseWhatDoesNotGoTogether();
    Path rules = folder == null ? new RulesOption().folder() : folder;
    Filter filter = new Filter(Optional.ofNullable(pack), Optional.ofNullable(only));
    TestRun run = TestRun.of(rules, filter);
    if (run.report().isEmpty()) {
      terminal.err().print(new TextRenderer(false).render(run.unusable()));
      return Exit.UNUSABLE;
    }
    Scenarios.Report report = run.report().get();
    if (junit != null) {
      WholeFiles.write(junit, JUnitFile.bytes(report));
    }
    show(report, run.coverage());
    boolean passed = report.passed() && !report.results().isEmpty();
    if (update && !report.passed()) {
      passed = dialog().run(run.updates()) && report.problems().isEmpty();
    }
    return passed && isTriedEnough(run.coverage()) ? Exit.DONE : Exit.FOUND;
  }

  private void refuseWhatDoesNotGoTogether() {
    if (only != null && (coverage || !required.isEmpty())) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--only leaves scenarios out, so nobody could say what has not been tried: use --pack");
    }
    if (yes && !update) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--yes agrees to what --update would ask: say --update too");
    }
    if (update && format == CheckCommand.Format.json) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--update shows what it would rewrite to a person: leave --format");
    }
  }

  private void show(Scenarios.Report report, Optional<Coverage> tried) {
    if (format == CheckCommand.Format.json) {
      Map<String, Object> tree = new LinkedHashMap<>(ReportFile.tree(report));
      tried.ifPresent(c -> tree.put("coverage", CoverageFile.tree(c)));
      terminal.out().writeBytes(CanonicalJson.pretty(tree));
      terminal.out().flush();
      return;
    }
    TestText text = new TestText(terminal);
    text.show(report);
    CoverageText ofCoverage = new CoverageText(terminal);
    if (coverage) {
      tried.ifPresent(ofCoverage::gaps);
    }
    tried.ifPresent(ofCoverage::summary);
    text.total(report);
  }

  private boolean isTriedEnough(Optional<Coverage> tried) {
    return tried.stream()
        .flatMap(c -> c.packs().stream())
        .allMatch(p -> required.stream().allMatch(what -> share(p, what).isWhole()));
  }

  private static PackCoverage.Share share(PackCoverage pack, Required what) {
    return switch (what) {
      case values -> pack.threeValued();
      case comparisons -> pack.decisive();
      case boundaries -> pack.boundaries();
    };
  }

  private UpdateDialog dialog() {
    boolean asks = terminal.colour() || terminal.live();
    return new UpdateDialog(
        terminal,
        yes,
        asks && System.getProperty("returns.terminal.in") != null
            ? Optional.of(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)))
            : Optional.empty());
  }
}
