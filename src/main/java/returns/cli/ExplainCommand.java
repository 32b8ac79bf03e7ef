package returns.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import returns.assembly.LibraryDeciders;
import returns.batch.CaseDecider;
import returns.decision.Decision;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.TextRenderer;
import returns.documents.Bounded;
import returns.documents.JsonText;
import returns.documents.Node;
import returns.dossier.DecisionFile;
import returns.dossier.PackFile;
import returns.explain.Explained;
import returns.explain.Explanation;
import returns.explain.Layout;
import returns.explain.SideBySide;
import returns.packs.Library;

/** {@code returns explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Tell in English why a decision is as it is, why not, and what is missing.",
      "A case is evaluated; of a *.decision.json the recorded trace is told, and nothing evaluated."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final String ALL = "all";
  private static final List<String> EVALUATING =
      List.of("--as-at", "--known-at", "--arrangement", "--hypothetical", "--rules");

  private final Terminal terminal;
  @Spec private CommandSpec spec;
  @Mixin private RulesOption rules;
  @Mixin private DayOptions days;

  @Parameters(paramLabel = "PATH", description = "a case, - for standard input, or a decision")
  private String path;

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description = "only this rule, condition by condition")
  private String rule;

  @Option(
      names = "--arrangement",
      paramLabel = "NAME",
      description = "a folder of rules, or all, side by side (default: the case's own partner)")
  private String arrangement;

  @Option(
      names = "--hypothetical",
      description =
          "count instruments that do not exist too, as if they did; each decision says so")
  private boolean hypothetical;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.isDirectory(Path.of(path))) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "explain tells one case or decision, and this is a folder: " + path);
    }
    if (path.endsWith(DecisionFile.ENDING)) {
      refuseToEvaluate();
      RunFiles files = RunFiles.read(path);
      return files.problems().isEmpty()
          ? tell(files.decision(), files.packs())
          : refuse(files.problems());
    }
    if (ALL.equals(arrangement) && rule != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--rule tells one rule under one arrangement: give its name instead of all");
    }
    byte[] bytes = path.equals("-") ? Bounded.stream(System.in) : Bounded.file(Path.of(path));
    LibraryDeciders.warmUp();
    Optional<Library> library = rules.load(terminal, partner(bytes).map(Set::of));
    return library.isEmpty() ? Exit.UNUSABLE : tellEvaluated(library.get(), bytes);
  }

  /** Told of a decision, another day or other rules would be passed over without a word. */
  private void refuseToEvaluate() {
    for (String option : EVALUATING) {
      if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            option
                + " is for a case, and this is a decision: its recorded trace is told, and nothing"
                + " is evaluated");
      }
    }
  }

  /**
   * The arrangement that is needed, so that no other is read; the case itself is read strictly
   * later.
   */
  private Optional<String> partner(byte[] bytes) {
    if (arrangement != null) {
      return Optional.of(arrangement).filter(name -> !name.equals(ALL));
    }
    Optional<Node> root = JsonText.parse(path, bytes).root();
    return root.filter(Node.Mapping.class::isInstance)
        .flatMap(node -> ((Node.Mapping) node).get("return"))
        .filter(Node.Mapping.class::isInstance)
        .flatMap(node -> ((Node.Mapping) node).get("partner"))
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text())
        .filter(name -> Files.isDirectory(rules.folder().resolve(name)))
        .filter(name -> name.matches("[a-z][a-z-]*") && !name.equals(Library.SAFEGUARDS));
  }

  private Integer tellEvaluated(Library library, byte[] bytes) {
    LibraryDeciders deciders = LibraryDeciders.forOneCase(library);
    CaseDecider decider =
        new CaseDecider(
            library.vocabulary(),
            deciders,
            days.days(),
            new CaseDecider.Choice(Optional.ofNullable(arrangement), hypothetical));
    // Beside the evaluation, which leaves the second core idle for a part of its time.
    CompletableFuture<Map<String, Map<String, Object>>> packs =
        CompletableFuture.supplyAsync(() -> described(library));
    CaseDecider.Outcome outcome = decider.decide(path, 1, bytes);
    if (!outcome.problems().isEmpty()) {
      return refuse(outcome.problems());
    }
    if (ALL.equals(arrangement)) {
      return tellSideBySide(outcome, packs.join());
    }
    int exit = Exit.DONE;
    for (Decision decision : outcome.decisions()) {
      exit = Math.max(exit, tell(DecisionFile.tree(decision), packs.join()));
      exit = decision.differences().isEmpty() ? exit : Exit.FOUND;
    }
    return exit;
  }

  private Integer tellSideBySide(
      CaseDecider.Outcome outcome, Map<String, Map<String, Object>> packs) {
    List<Map<String, Object>> trees = outcome.decisions().stream().map(DecisionFile::tree).toList();
    Layout layout = new Layout(terminal.width(), terminal.colour());
    Explained told = new SideBySide(path, trees, packs, outcome.passedOver()).told(layout);
    terminal.out().print(told.text().orElseThrow());
    terminal.out().flush();
    boolean agree = outcome.decisions().stream().allMatch(d -> d.differences().isEmpty());
    return agree ? Exit.DONE : Exit.FOUND;
  }

  private static Map<String, Map<String, Object>> described(Library library) {
    Map<String, Map<String, Object>> packs = new TreeMap<>();
    Stream.concat(Stream.of(library.safeguards()), library.arrangements().values().stream())
        .forEach(pack -> packs.put(pack.sha256(), PackFile.tree(pack, library.sources())));
    return packs;
  }

  private Integer tell(Map<String, Object> decision, Map<String, Map<String, Object>> packs) {
    Explanation explanation = new Explanation(path, decision, packs);
    Layout layout = new Layout(terminal.width(), terminal.colour());
    Explained explained = rule == null ? explanation.whole(layout) : explanation.rule(rule, layout);
    if (explained.text().isEmpty()) {
      return refuse(explained.problems());
    }
    terminal.out().print(explained.text().get());
    terminal.out().flush();
    return Exit.DONE;
  }

  private Integer refuse(List<Diagnostic> problems) {
    terminal.err().print(new TextRenderer(false).render(problems));
    return Exit.FOUND;
  }
}
