package returns.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import returns.diagnostics.TextRenderer;
import returns.explain.Layout;
import returns.watch.FolderWatch;
import returns.watch.Saved;
import returns.watch.SavedText;
import returns.watch.Watching;

/** {@code returns watch}. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Say on each save what is wrong in the rules, which scenarios fail and which cases change.",
      "Only what depends on the edit is evaluated again, by the reference evaluator alone.",
      "Ends with Ctrl-C."
    })
final class WatchCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder of rules")
  private Path folder;

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description = "a folder of cases that are watched too; may be given several times")
  private List<String> cases = new ArrayList<>();

  @Option(names = "--once", description = "read everything once, say what stands there, and end")
  private boolean once;

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path rules = folder == null ? new RulesOption().folder() : folder;
    List<Path> folders = new ArrayList<>(List.of(rules));
    cases.forEach(name -> folders.add(Path.of(name)));
    for (Path path : folders) {
      if (!Files.isDirectory(path)) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "there is no folder " + path + " to be watched");
      }
    }
    // The watch begins before the first look, so that no save falls between the two.
    try (FolderWatch watch = new FolderWatch(folders)) {
      Watching watching = new Watching(rules, cases);
      boolean good = look(watching, true);
      while (!once && watch.await()) {
        look(watching, false);
      }
      return good ? Exit.DONE : Exit.FOUND;
    }
  }

  /** Whether everything is as it should be. */
  private boolean look(Watching watching, boolean isFirst) throws IOException {
    long start = System.nanoTime();
    Optional<Saved> looked = watching.look();
    if (looked.isEmpty()) {
      return true;
    }
    Saved saved = looked.get();
    if (!saved.diagnostics().isEmpty()) {
      terminal.out().print(new TextRenderer(terminal.colour()).render(saved.diagnostics()));
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    Layout layout = new Layout(terminal.width(), terminal.colour());
    terminal
        .out()
        .print(
            isFirst && saved.isUsable()
                ? SavedText.first(saved, layout)
                : SavedText.of(saved, millis, layout));
    terminal.out().println();
    return saved.isUsable() && saved.failing().isEmpty() && saved.problems().isEmpty();
  }
}
