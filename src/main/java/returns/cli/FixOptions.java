package returns.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import returns.diagnostics.Visible;

/** {@code --fix} and {@code --dry-run} of {@code check}. */
final class FixOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--fix",
      description =
          "first apply what can be put right safely, and lay out rule files in the one way"
              + " (YAML files are not laid out)")
  private boolean fix;

  @Option(
      names = "--dry-run",
      description = "with --fix: show what would change, and change nothing")
  private boolean dryRun;

  /** Whether files are to be changed before they are checked. */
  boolean isAsked() {
    return fix;
  }

  /** Whether it is only to be shown what would change. */
  boolean isDryRun() {
    if (dryRun && !fix) {
      throw new CommandLine.ParameterException(
          command.commandLine(), "--dry-run goes with --fix: it shows what --fix would change");
    }
    return dryRun;
  }

  /** Changes the files and tells what was done; false if some file had to be left as it was. */
  static boolean fix(Path rules, PrintStream out) throws IOException {
    if (!Files.isDirectory(rules)) {
      return true;
    }
    RuleFixer fixer = new RuleFixer(rules);
    fixer.fix();
    fixer.told().forEach(out::println);
    out.println(fixer.told().isEmpty() ? "nothing to put right by itself" : "");
    return !fixer.failed();
  }

  /** Shows what would change; the exit code says whether anything would. */
  static int show(Path rules, PrintStream out) throws IOException {
    List<String> lines = Files.isDirectory(rules) ? new RuleFixer(rules).plan() : List.of();
    lines.forEach(line -> out.println(Visible.of(line)));
    out.println(
        lines.isEmpty()
            ? "check --fix would change nothing"
            : "nothing was changed: this is what check --fix would do first");
    return lines.isEmpty() ? Exit.DONE : Exit.FOUND;
  }
}
