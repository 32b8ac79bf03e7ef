package returns.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import returns.assembly.LibraryDeciders;
import returns.batch.CaseDecider;
import returns.batch.Run;
import returns.batch.RunResult;
import returns.diagnostics.NearNames;
import returns.documents.CanonicalJson;
import returns.dossier.PackFile;
import returns.packs.Library;
import returns.rules.Pack;

/** {@code returns evaluate}. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Evaluate cases, and write a decision with its complete trace for each.",
      "One broken file never spoils the rest: it is listed in errors.jsonl."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Spec private CommandSpec spec;
  @Mixin private RulesOption rules;
  @Mixin private DayOptions days;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "case files, folders of them, .jsonl files, or - for standard input")
  private List<String> paths;

  @Option(names = "--out", paramLabel = "DIR", description = "where to write (default: decisions)")
  private Path out = Path.of("decisions");

  @Option(names = "--output", paramLabel = "KIND", description = "files (default) or jsonl")
  private Output output = Output.files;

  @Option(names = "--pretty", description = "indent the decisions")
  private boolean pretty;

  @Option(
      names = "--arrangement",
      paramLabel = "NAME",
      description = "a folder of rules, or all (default: each case's own partner)")
  private String arrangement;

  @Option(
      names = "--hypothetical",
      description =
          "count instruments that do not exist too, as if they did; each decision says so")
  private boolean hypothetical;

  @Option(names = "--threads", paramLabel = "N", description = "default: one for each core")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json")
  private CheckCommand.Format format = CheckCommand.Format.text;

  /** The words that users write. */
  enum Output {
    files,
    jsonl
  }

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1 || threads > 256) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--threads takes a number from 1 to 256, and not " + threads);
    }
    Optional<Library> loaded = rules.load(terminal, only());
    if (loaded.isEmpty()) {
      return Exit.UNUSABLE;
    }
    Library library = loaded.get();
    if (!rules.agreesWithDrools(terminal, library)) {
      return Exit.UNUSABLE;
    }
    checkArrangement(library.arrangements().keySet());
    LibraryDeciders deciders = new LibraryDeciders(library);
    CaseDecider decider =
        new CaseDecider(
            library.vocabulary(),
            deciders,
            days.days(),
            new CaseDecider.Choice(Optional.ofNullable(arrangement), hypothetical));
    Run run =
        new Run(new Run.Options(paths, out, output == Output.jsonl, pretty, threads), decider);
    Instant started = Instant.now();
    RunResult result;
    try (ProgressWatcher watcher = new ProgressWatcher(terminal)) {
      result = run.run(System.in, watcher, () -> describe(deciders.usedPacks(), library));
    }
    return report(run, result, deciders, started);
  }

  private Optional<Set<String>> only() {
    return Optional.ofNullable(arrangement).filter(name -> !name.equals("all")).map(Set::of);
  }

  private void checkArrangement(Set<String> known) {
    if (arrangement != null && !arrangement.equals("all") && !known.contains(arrangement)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "there is no arrangement " + arrangement + "; " + NearNames.help(arrangement, known));
    }
  }

  private Integer report(Run run, RunResult result, LibraryDeciders deciders, Instant started)
      throws IOException {
    RunReport report = new RunReport(terminal, result, out);
    if (result.cases() == 0) {
      report.noCases();
      return Exit.UNUSABLE;
    }
    Map<String, Object> manifest =
        Manifest.of(commandLine(), result, deciders.usedPacks(), started, Instant.now());
    run.writeManifest(manifest);
    if (format == CheckCommand.Format.json) {
      terminal.out().writeBytes(CanonicalJson.pretty(manifest));
      terminal.out().flush();
    } else {
      report.show("all".equals(arrangement));
    }
    return result.isComplete() ? Exit.DONE : Exit.FOUND;
  }

  private static List<Run.PackDescription> describe(List<Pack> packs, Library library) {
    return packs.stream()
        .map(
            pack ->
                new Run.PackDescription(
                    pack.sha256(),
                    () -> CanonicalJson.bytes(PackFile.tree(pack, library.sources()))))
        .toList();
  }

  private List<String> commandLine() {
    List<String> words = new ArrayList<>(List.of(spec.root().name()));
    words.addAll(spec.commandLine().getParseResult().originalArgs());
    return words;
  }
}
