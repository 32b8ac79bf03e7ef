package returns.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import returns.assembly.SecondReading;
import returns.checks.Checks;
import returns.decision.English;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.JsonRenderer;
import returns.diagnostics.Severity;
import returns.diagnostics.TextRenderer;

/** {@code returns check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Say what is wrong in a folder of rules: everything, each with its place.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder of rules")
  private Path folder;

  @Option(names = "--format", description = "text (default) or json", paramLabel = "FORMAT")
  private Format format = Format.text;

  @Option(names = "--strict", description = "exit 1 for warnings too")
  private boolean strict;

  @Option(names = "--notes", description = "show notes too: what is no mistake, and good to know")
  private boolean notes;

  @Mixin private ReviewOptions review = new ReviewOptions();

  /** The words that users write. */
  enum Format {
    text,
    json
  }

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path rules = folder == null ? new RulesOption().folder() : folder;
    List<Diagnostic> all = Checks.of(rules, SecondReading.Levels.ALL, review.review());
    List<Diagnostic> found = all.stream().filter(d -> notes || !isNote(d)).toList();
    if (format == Format.json) {
      terminal.out().println(JsonRenderer.render(found));
    } else {
      terminal.out().print(new TextRenderer(terminal.colour()).render(found));
      tellOfNotes(all.size() - found.size());
    }
    boolean bad = found.stream().anyMatch(d -> d.isError() || (strict && !isNote(d)));
    return bad ? Exit.FOUND : Exit.DONE;
  }

  private static boolean isNote(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.NOTE;
  }

  /** Beside the answer, so that an answer without problems stays one line. */
  private void tellOfNotes(int hidden) {
    if (hidden > 0) {
      terminal
          .err()
          .println(English.count(hidden, "note", "notes") + ": see  returns check --notes");
    }
  }
}
