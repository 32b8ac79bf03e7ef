package returns.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import returns.batch.WholeFiles;
import returns.documents.CanonicalJson;
import returns.dossier.Engine;
import returns.dossier.OverviewFile;
import returns.explain.Layout;
import returns.overview.Overview;
import returns.overview.html.OverviewHtml;
import returns.overview.text.OverviewText;
import returns.packs.Library;

/** {@code returns arrangements}. */
@Command(
    name = "arrangements",
    mixinStandardHelpOptions = true,
    description = {
      "Show what is in force when, whom each instrument obliges, and how sure each value is.",
      "Takes no case, and decides nothing."
    })
final class ArrangementsCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Spec private CommandSpec spec;
  @Mixin private RulesOption rules;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "only these arrangements, in detail (default: all)")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      description = "also how everything stands on this day, with the value of each term")
  private LocalDate asAt;

  @Option(
      names = "--known-at",
      paramLabel = "DATE",
      description = "set aside what became known after this day (default: everything counts)")
  private LocalDate knownAt;

  @Option(
      names = "--unverified",
      description = "also every value that was not read in the text itself, and every term without")
  private boolean unverified;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json")
  private CheckCommand.Format format = CheckCommand.Format.text;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "write all of it as one page of HTML, whole or not at all")
  private Path html;

  ArrangementsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (html != null && spec.commandLine().getParseResult().hasMatchedOption("--format")) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--format is for what is printed, and --html prints nothing of it");
    }
    Optional<Set<String>> only =
        names.isEmpty() ? Optional.empty() : Optional.of(new LinkedHashSet<>(names));
    Optional<Library> library = rules.load(terminal, only);
    if (library.isEmpty()) {
      return Exit.UNUSABLE;
    }
    Overview.Days days = new Overview.Days(Optional.ofNullable(asAt), Optional.ofNullable(knownAt));
    Overview overview =
        only.isPresent()
            ? Overview.ofArrangements(library.get(), days)
            : Overview.ofAll(library.get(), days);
    show(overview, only.isPresent());
    return Exit.DONE;
  }

  private void show(Overview overview, boolean detail) throws IOException {
    if (html != null) {
      WholeFiles.write(html, OverviewHtml.of(overview, Engine.RUNNING.version()));
      terminal.out().println("Written to " + html + ".");
      return;
    }
    if (format == CheckCommand.Format.json) {
      terminal.out().writeBytes(CanonicalJson.pretty(OverviewFile.tree(overview)));
      terminal.out().flush();
      return;
    }
    terminal
        .out()
        .print(
            OverviewText.of(
                overview,
                new OverviewText.Parts(detail, unverified),
                new Layout(terminal.width(), terminal.colour())));
  }
}
