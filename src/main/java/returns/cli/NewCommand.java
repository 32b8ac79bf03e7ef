package returns.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import returns.scaffold.Typed;

/** {@code returns new}, with a command for each thing that can be begun. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(arrangement | rule | case)",
    commandListHeading = "%nWhat can be begun:%n",
    description = {
      "Begin a partner's pack, a rule or a case: sound at once, with nothing invented.",
      "What is still to be written carries the mark FILL IN. Nothing is ever written over."
    })
final class NewCommand implements Runnable {
  @Spec private CommandSpec spec;

  private NewCommand() {}

  /** The command with those below it. */
  static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new NewCommand());
    line.addSubcommand(new NewArrangementCommand(terminal));
    line.addSubcommand(new NewRuleCommand(terminal));
    line.addSubcommand(new NewCaseCommand(terminal));
    return line;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "say what to begin: arrangement, rule or case");
  }

  /** What the user typed. */
  static Typed typed(CommandSpec spec) {
    List<String> words = spec.root().commandLine().getParseResult().originalArgs();
    return new Typed(words);
  }
}
