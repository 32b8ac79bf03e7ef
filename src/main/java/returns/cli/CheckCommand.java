package returns.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import returns.assembly.SecondReading;
import returns.checks.Checks;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.JsonRenderer;
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
    List<Diagnostic> found = Checks.of(rules, SecondReading.Levels.ALL);
    if (format == Format.json) {
      terminal.out().println(JsonRenderer.render(found));
    } else {
      terminal.out().print(new TextRenderer(terminal.colour()).render(found));
    }
    boolean bad = found.stream().anyMatch(d -> strict || d.isError());
    return bad ? Exit.FOUND : Exit.DONE;
  }
}
