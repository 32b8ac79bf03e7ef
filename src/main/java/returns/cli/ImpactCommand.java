package returns.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import returns.batch.CaseDecider;
import returns.batch.Inputs;
import returns.batch.WholeFiles;
import returns.diagnostics.NearNames;
import returns.documents.CanonicalJson;
import returns.dossier.Engine;
import returns.explain.Layout;
import returns.impact.Impact;
import returns.impact.ImpactEnglish;
import returns.impact.ImpactTree;
import returns.impact.Replay;
import returns.impact.html.ImpactHtml;
import returns.impact.text.ImpactText;

/** {@code returns impact}. */
@Command(
    name = "impact",
    mixinStandardHelpOptions = true,
    description = {
      "Show whose answer an edit of the rules changes, from what to what, and because of which edit.",
      "Each case is decided under the old and the new rules, with both evaluators."
    },
    footer = {
      "",
      "Exit codes: 0 nothing becomes less protective; 3 something does and is not accepted;",
      "4 conditions were edited and nothing changes; 1 some cases have no answer; 2 wrong usage,",
      "unusable rules, or no case."
    })
final class ImpactCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Spec private CommandSpec spec;
  @Mixin private RulesOption rules;
  @Mixin private DayOptions days;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "the old rules: a folder, or a revision in Git such as HEAD~1")
  private String old;

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "the new rules, likewise; rules names what stands in the folder now")
  private String now;

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "case files, folders of them, .jsonl files, or - for standard input")
  private List<String> paths;

  @Option(
      names = "--arrangement",
      paramLabel = "NAME",
      description = "a folder of rules, or all (default: each case's own partner)")
  private String arrangement;

  @Option(
      names = "--hypothetical",
      description = "count instruments that do not exist too, as if they did")
  private boolean hypothetical;

  @Option(
      names = "--accept",
      paramLabel = "EDIT=REASON",
      description =
          "why it is meant that something becomes less protective because of this rule or term;"
              + " may be given several times")
  private Map<String, String> accepted = new LinkedHashMap<>();

  @Option(names = "--all", description = "list every change, not only those that lose something")
  private boolean all;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "also write a page of HTML, whole or not at all")
  private Path html;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json")
  private CheckCommand.Format format = CheckCommand.Format.text;

  ImpactCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    checkReasons();
    // What was named is said in the report, so a copy must stand as long as the report is made.
    try (NamedRules before = NamedRules.find(old, rules.folder());
        NamedRules after = NamedRules.find(now, rules.folder())) {
      boolean isOldUsable = before.isUsable(terminal);
      boolean isNewUsable = after.isUsable(terminal);
      return isOldUsable && isNewUsable ? compared(before, after) : Exit.UNUSABLE;
    }
  }

  private void checkReasons() {
    for (Map.Entry<String, String> entry : accepted.entrySet()) {
      if (entry.getValue() == null || entry.getValue().isBlank()) {
        throw wrong("--accept " + entry.getKey() + " needs a reason: write EDIT=\"the reason\"");
      }
    }
  }

  private int compared(NamedRules before, NamedRules after) throws IOException {
    TreeSet<String> arrangements = new TreeSet<>(before.library().arrangements().keySet());
    arrangements.addAll(after.library().arrangements().keySet());
    if (arrangement != null && !arrangement.equals("all") && !arrangements.contains(arrangement)) {
      throw wrong(
          "there is no arrangement "
              + arrangement
              + "; "
              + NearNames.help(arrangement, arrangements));
    }
    Inputs.Found inputs = Inputs.find(paths, System.in);
    if (inputs.cases().isEmpty()) {
      inputs.problems().forEach(p -> terminal.err().println(p.place() + ": " + p.message()));
      terminal.err().println("No case was found, so nothing was compared.");
      return Exit.UNUSABLE;
    }
    Replay replay =
        new Replay(
            before.library(),
            after.library(),
            days.days(),
            new CaseDecider.Choice(Optional.ofNullable(arrangement), hypothetical));
    try (ProgressWatcher watcher = new ProgressWatcher(terminal)) {
      Impact impact = replay.run(inputs, watcher).accepting(accepted);
      checkNames(impact);
      return show(
          impact.shown(before::shown, after::shown),
          new ImpactEnglish.Sides(before.said(), after.said()));
    }
  }

  private void checkNames(Impact impact) {
    TreeSet<String> names = new TreeSet<>();
    impact.edits().forEach(edit -> names.add(edit.name()));
    for (String name : accepted.keySet()) {
      if (!names.contains(name)) {
        String help = names.isEmpty() ? "nothing was edited" : NearNames.help(name, names);
        throw wrong("--accept " + name + ": nothing of that name was edited; " + help);
      }
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  private int show(Impact impact, ImpactEnglish.Sides sides) throws IOException {
    if (html != null) {
      WholeFiles.write(html, ImpactHtml.of(impact, sides, Engine.RUNNING.version()));
    }
    if (format == CheckCommand.Format.json) {
      terminal.out().writeBytes(CanonicalJson.pretty(ImpactTree.of(impact, sides)));
      terminal.out().flush();
    } else {
      Layout layout = new Layout(terminal.width(), terminal.colour());
      terminal.out().print(ImpactText.of(impact, sides, all, layout));
      if (html != null) {
        terminal.out().println("Written to " + html + ".");
      }
    }
    return switch (impact.verdict()) {
      case NOTHING_LOST -> Exit.DONE;
      case INCOMPLETE -> Exit.FOUND;
      case LOST -> Exit.LESS_PROTECTIVE;
      case NO_EFFECT -> Exit.NO_EFFECT;
    };
  }
}
