package returns.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import returns.packs.Library;
import returns.rules.Conclusion.Verb;
import returns.scaffold.NewRule;

/** {@code returns new rule}. */
@Command(
    name = "rule",
    mixinStandardHelpOptions = true,
    description = {
      "Begin a rule, at the end of a rule file, with its scenarios.",
      "It changes no decision before somebody has written its first day."
    })
final class NewRuleCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Spec private CommandSpec spec;
  @Mixin private RulesOption rules;

  @Parameters(paramLabel = "PACK", description = "a partner's folder, or safeguards")
  private String pack;

  @Parameters(paramLabel = "ID", description = "an id that no rule has or had, as AL-REPLY-9")
  private String id;

  @Parameters(paramLabel = "TITLE", description = "what the rule is about, in quotation marks")
  private String title;

  @Option(
      names = "--verb",
      paramLabel = "VERB",
      description = "bar, defer, refer (default), establish, note, step or deadline")
  private String verb = Verb.REFER.word();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "the rule file, as 3-procedure.drl (default: the last)")
  private String file;

  NewRuleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Verb written =
        Verb.written(verb)
            .orElseThrow(
                () ->
                    new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--verb takes "
                            + String.join(
                                ", ", Arrays.stream(Verb.values()).map(Verb::word).toList())
                            + ", and not "
                            + verb));
    Optional<Library> library = rules.load(terminal, Optional.empty());
    if (library.isEmpty()) {
      return Exit.UNUSABLE;
    }
    NewRule begun =
        new NewRule(
            rules.folder(),
            library.get(),
            NewCommand.typed(spec),
            pack,
            id,
            title,
            written,
            Optional.ofNullable(file));
    NewReport report = new NewReport(terminal, rules);
    return report.write(
        begun.scaffold(),
        List.of(
            "The rule is in force from a day in the year 2100, so it changes no decision before you"
                + " write its first day."),
        List.of(
            "Go to that rule and write what its marks ask for: docs/rule-language.md.",
            report.command("check"),
            report.command("test")));
  }
}
