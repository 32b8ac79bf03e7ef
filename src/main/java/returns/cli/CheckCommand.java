package returns.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import returns.diagnostics.NearNames;
import returns.diagnostics.Page;
import returns.diagnostics.SarifRenderer;
import returns.diagnostics.Severity;
import returns.diagnostics.TextRenderer;
import returns.diagnostics.Visible;
import returns.dossier.Engine;

/** {@code returns check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Say what is wrong in a folder of rules: everything, each with its place.")
final class CheckCommand implements Callable<Integer> {
  private static final int WIDEST = 100;

  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder of rules")
  private Path folder;

  @Option(names = "--format", description = "text (default), json or sarif", paramLabel = "FORMAT")
  private Format format = Format.text;

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = "show the page of a finding: what to avoid, what to write instead, and why")
  private String explained;

  @Option(names = "--strict", description = "exit 1 for warnings too")
  private boolean strict;

  @Option(names = "--notes", description = "show notes too: what is no mistake, and good to know")
  private boolean notes;

  @Mixin private ReviewOptions review = new ReviewOptions();

  @Mixin private FixOptions fixes;

  /** The words that users write. */
  enum Format {
    text,
    json,
    sarif
  }

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (explained != null) {
      return explain(explained);
    }
    Path rules = folder == null ? new RulesOption().folder() : folder;
    if (fixes.isDryRun()) {
      return FixOptions.show(rules, terminal.out());
    }
    boolean fixed = !fixes.isAsked() || FixOptions.fix(rules, changes());
    List<Diagnostic> all = Checks.of(rules, SecondReading.Levels.ALL, review.review());
    List<Diagnostic> found = all.stream().filter(d -> notes || !isNote(d)).toList();
    print(found);
    tellOfNotes(all.size() - found.size());
    boolean bad = found.stream().anyMatch(d -> d.isError() || (strict && !isNote(d)));
    return bad || !fixed ? Exit.FOUND : Exit.DONE;
  }

  /** What was changed is told beside what is printed for machines. */
  private PrintStream changes() {
    return format == Format.text ? terminal.out() : terminal.err();
  }

  private void print(List<Diagnostic> found) {
    switch (format) {
      case text -> terminal.out().print(new TextRenderer(terminal.colour()).render(found));
      case json -> terminal.out().println(JsonRenderer.render(found));
      case sarif -> terminal.out().print(SarifRenderer.render(found, Engine.RUNNING.version()));
    }
  }

  private int explain(String id) {
    Optional<Page> page = Page.of(id);
    if (page.isPresent()) {
      terminal.out().print(page.get().plain(Math.min(terminal.width(), WIDEST)));
      return Exit.DONE;
    }
    String near = NearNames.help(id, Page.ids());
    terminal
        .err()
        .println("returns: no finding of check has the id " + "\"" + Visible.of(id) + "\"");
    terminal.err().println(near.isEmpty() ? "the ids stand in brackets in what check says" : near);
    return Exit.UNUSABLE;
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
