package returns.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import returns.batch.WholeFiles;
import returns.decision.English;
import returns.diagnostics.NearNames;
import returns.diagnostics.TextRenderer;
import returns.documents.CanonicalJson;
import returns.dossier.Engine;
import returns.packs.Library;
import returns.rulebook.Rulebook;
import returns.rulebook.html.RulebookHtml;
import returns.rulebook.json.RulebookJson;
import returns.rulebook.markdown.RulebookMarkdown;
import returns.rules.Rule;
import returns.scenarios.ScenarioTables;

/** {@code returns rulebook}. */
@Command(
    name = "rulebook",
    mixinStandardHelpOptions = true,
    description = {
      "Write the packs in English: each rule as a sentence, with its source, dates, terms, label",
      "and scenarios, and indexes by source, term and fact. Takes no case, and decides nothing."
    })
final class RulebookCommand implements Callable<Integer> {
  /** What a book is written as. */
  enum Format {
    html,
    markdown,
    json
  }

  private final Terminal terminal;
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder of rules")
  private Path folder;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "html (default): a folder of pages; markdown; or json")
  private Format format = Format.html;

  @Option(
      names = "--out",
      paramLabel = "PLACE",
      description =
          "the folder of the pages (default: rulebook); for markdown and json a file"
              + " (default: standard output)")
  private Path out;

  @Option(
      names = "--pack",
      paramLabel = "NAME",
      description = "only this pack, such as safeguards; may be given several times")
  private List<String> packs = new ArrayList<>();

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      description = "say also what is in force on this day, and tell the values of terms then")
  private LocalDate asAt;

  RulebookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    RulesOption rules = RulesOption.of(folder);
    Optional<Library> library = rules.load(terminal, Optional.empty());
    if (library.isEmpty()) {
      return Exit.UNUSABLE;
    }
    Optional<Set<String>> only = only(library.get());
    ScenarioTables tables = tables(rules.folder(), library.get());
    Rulebook book =
        Rulebook.of(
            library.get(), tables.tables(), new Rulebook.Scope(Optional.ofNullable(asAt), only));
    write(book);
    if (!tables.problems().isEmpty()) {
      terminal.err().print(new TextRenderer(false).render(tables.problems()));
      terminal.err().println("The scenarios of these tables are not in the book.");
      return Exit.FOUND;
    }
    return Exit.DONE;
  }

  private Optional<Set<String>> only(Library library) {
    Set<String> names = new TreeSet<>(library.arrangements().keySet());
    names.add(Library.SAFEGUARDS);
    for (String pack : packs) {
      if (!names.contains(pack)) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "there is no pack " + pack + "; " + NearNames.help(pack, names));
      }
    }
    return packs.isEmpty() ? Optional.empty() : Optional.of(new LinkedHashSet<>(packs));
  }

  private static ScenarioTables tables(Path folder, Library library) throws IOException {
    Set<String> ids = new TreeSet<>();
    Stream.concat(Stream.of(library.safeguards()), library.arrangements().values().stream())
        .flatMap(pack -> pack.rules().stream())
        .map(Rule::id)
        .forEach(ids::add);
    return ScenarioTables.read(folder, ids, library.arrangements().keySet());
  }

  private void write(Rulebook book) throws IOException {
    switch (format) {
      case html -> pages(RulebookHtml.of(book, Engine.RUNNING.version()));
      case markdown -> one(RulebookMarkdown.of(book).getBytes(StandardCharsets.UTF_8));
      case json -> one(CanonicalJson.pretty(RulebookJson.tree(book, Engine.RUNNING.version())));
    }
  }

  private void pages(Map<String, byte[]> pages) throws IOException {
    Path place = out == null ? Path.of("rulebook") : out;
    Files.createDirectories(place);
    for (Map.Entry<String, byte[]> page : pages.entrySet()) {
      WholeFiles.write(place.resolve(page.getKey()), page.getValue());
    }
    terminal
        .out()
        .println(
            English.count(pages.size(), "page", "pages")
                + " written to "
                + place
                + ". Open "
                + place.resolve("index.html")
                + " in a browser.");
  }

  private void one(byte[] bytes) throws IOException {
    if (out != null) {
      WholeFiles.write(out, bytes);
      terminal.out().println("Written to " + out + ".");
      return;
    }
    terminal.out().writeBytes(bytes);
    terminal.out().flush();
  }
}
