package returns.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import returns.assembly.LibraryDeciders;
import returns.batch.CaseDecider;
import returns.decision.Decision;
import returns.decision.English;
import returns.decision.Question;
import returns.packs.Library;
import returns.scaffold.NewCase;
import returns.scaffold.Scaffold;

/** {@code returns new case}. */
@Command(
    name = "case",
    mixinStandardHelpOptions = true,
    description = {
      "Begin a case that says what is planned, and nothing of the person.",
      "What is not known is left out; with --decided-on the program says what it asks for first."
    })
final class NewCaseCommand implements Callable<Integer> {
  private static final int FIRST = 12;

  private final Terminal terminal;
  @Spec private CommandSpec spec;
  @Mixin private RulesOption rules;

  @Parameters(paramLabel = "ID", description = "of the case; never a name or a number of a person")
  private String id;

  @Option(
      names = "--partner",
      required = true,
      paramLabel = "NAME",
      description = "the partner, by the folder of its rules")
  private String partner;

  @Option(
      names = "--action",
      paramLabel = "ACTION",
      description = "prepare, request-document, serve-notice or transfer")
  private String action;

  @Option(names = "--decided-on", paramLabel = "DAY", description = "the day of decision")
  private LocalDate decidedOn;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "default: cases/NAME/ID.json, beside the rules")
  private Path out;

  NewCaseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Library> library = rules.load(terminal, Optional.empty());
    if (library.isEmpty()) {
      return Exit.UNUSABLE;
    }
    NewCase begun =
        new NewCase(
            rules.folder(),
            library.get(),
            NewCommand.typed(spec),
            id,
            partner,
            Optional.ofNullable(out),
            Optional.ofNullable(action),
            Optional.ofNullable(decidedOn));
    Scaffold scaffold = begun.scaffold();
    NewReport report = new NewReport(terminal, rules);
    List<String> told =
        scaffold.problems().isEmpty() && decidedOn != null
            ? questions(library.get(), begun)
            : List.of("The file states no day of decision: write it, or give it with --as-at.");
    String day = decidedOn == null ? " --as-at DAY" : "";
    return report.write(
        scaffold,
        told,
        List.of(
            report.command("explain " + begun.file() + day),
            report.command("schema") + "   (every name that a case may hold)"));
  }

  /** What keeps most rules open, as the evaluation of the case asks for it. */
  private static List<String> questions(Library library, NewCase begun) {
    CaseDecider decider =
        new CaseDecider(
            library.vocabulary(),
            LibraryDeciders.forOneCase(library),
            new CaseDecider.Days(Optional.empty(), Optional.empty()),
            new CaseDecider.Choice(Optional.empty(), false));
    Decision decision =
        decider
            .decide(begun.file().toString(), 1, begun.text().getBytes(StandardCharsets.UTF_8))
            .decisions()
            .get(0);
    List<Question> open =
        decision.questions().stream().filter(q -> q.about() == Question.About.CASE).toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        "As it stands the case is "
            + decision.outcome().word()
            + ": "
            + English.count(open.size(), "question is open.", "questions are open.")
            + " These keep most rules open:");
    open.stream()
        .limit(FIRST)
        .forEach(question -> lines.add("  " + question.fact() + ": " + question.question()));
    return lines;
  }
}
