package returns.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import returns.packs.Library;
import returns.scaffold.NewArrangement;
import returns.scaffold.Scaffold;

/** {@code returns new arrangement}. */
@Command(
    name = "arrangement",
    mixinStandardHelpOptions = true,
    description = {
      "Begin a partner's pack, in the shape of the one for Albania.",
      "arrangement.yaml, rule files, scenario tables and cases: they pass check and test at once."
    })
final class NewArrangementCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Spec private CommandSpec spec;
  @Mixin private RulesOption rules;

  @Parameters(
      paramLabel = "NAME",
      description = "the partner, as its folder is called: small letters and hyphens")
  private String name;

  @Option(
      names = "--state",
      required = true,
      paramLabel = "XX",
      description = "the partner's state, by ISO 3166-1: two capital letters")
  private String state;

  @Option(
      names = "--prefix",
      paramLabel = "PREFIX",
      description = "the head of its rules' and cases' ids (default: the state)")
  private String prefix;

  NewArrangementCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Library> library = rules.load(terminal, Optional.empty());
    if (library.isEmpty()) {
      return Exit.UNUSABLE;
    }
    NewArrangement begun =
        new NewArrangement(
            rules.folder(),
            library.get(),
            NewCommand.typed(spec),
            name,
            state,
            Optional.ofNullable(prefix));
    Scaffold scaffold = begun.scaffold();
    NewReport report = new NewReport(terminal, rules);
    return report.write(
        scaffold,
        List.of(
            "Until the term packFilledIn is true, every case under this pack is barred, deferred or"
                + " referred, and never anything else."),
        List.of(
            "Open " + begun.settings() + " and go down its marks: docs/new-partner.md.",
            report.command("check"),
            report.command("explain " + begun.firstCase())));
  }
}
