package returns.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import returns.diagnostics.NearNames;
import returns.diagnostics.TextRenderer;
import returns.documents.CanonicalJson;
import returns.mutation.Judged;
import returns.mutation.Mutant;
import returns.mutation.Mutation;
import returns.mutation.ReportText;
import returns.mutation.ReportTree;
import returns.mutation.Row;
import returns.mutation.RowText;
import returns.mutation.Tally;
import returns.packs.Library;
import returns.packs.Loaded;
import returns.rules.Pack;

/** {@code returns mutate}. */
@Command(
    name = "mutate",
    mixinStandardHelpOptions = true,
    description = "Say what no scenario would notice if a rule, a day or a word were wrong.")
final class MutateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder of rules")
  private Path folder;

  @Option(names = "--pack", paramLabel = "NAME", description = "only this pack; may be repeated")
  private List<String> packs = new ArrayList<>();

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description = "only this rule, term or instrument; may be repeated")
  private List<String> names = new ArrayList<>();

  @Option(names = "--format", description = "text (default) or json", paramLabel = "FORMAT")
  private CheckCommand.Format format = CheckCommand.Format.text;

  @Option(
      names = "--require",
      paramLabel = "PERCENT",
      description = "exit 1 where a pack's score is lower")
  private int require;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "write the missing scenarios, a table FILE-CASE.yaml for each base case")
  private Path write;

  @Option(
      names = "--score",
      description = "only the scores: look for no missing scenario, which is much quicker")
  private boolean score;

  MutateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path rules = folder == null ? new RulesOption().folder() : folder;
    Loaded loaded = Library.load(rules);
    if (loaded.library().isEmpty()) {
      terminal.err().print(new TextRenderer(false).render(loaded.diagnostics()));
      return Exit.UNUSABLE;
    }
    Optional<List<Pack>> wanted = wanted(loaded.library().get());
    return wanted.isEmpty() ? Exit.UNUSABLE : judge(rules, loaded.library().get(), wanted.get());
  }

  private Optional<List<Pack>> wanted(Library library) {
    Map<String, Pack> all = new LinkedHashMap<>();
    Stream.concat(Stream.of(library.safeguards()), library.arrangements().values().stream())
        .forEach(pack -> all.put(pack.name(), pack));
    for (String name : packs) {
      if (!all.containsKey(name)) {
        String help = NearNames.help(name, all.keySet());
        terminal.err().println("There is no pack \"" + name + "\" here. " + help);
        return Optional.empty();
      }
    }
    return Optional.of(
        all.values().stream()
            .filter(pack -> packs.isEmpty() || packs.contains(pack.name()))
            .filter(pack -> names.isEmpty() || names.stream().anyMatch(name -> has(pack, name)))
            .toList());
  }

  private static boolean has(Pack pack, String name) {
    return pack.terms().containsKey(name)
        || pack.rules().stream().anyMatch(rule -> rule.id().equals(name))
        || pack.arrangement().stream()
            .flatMap(arrangement -> arrangement.instruments().stream())
            .anyMatch(instrument -> instrument.id().equals(name));
  }

  private int judge(Path rules, Library library, List<Pack> wanted) throws IOException {
    if (wanted.isEmpty()) {
      terminal.err().println("There is no rule, term or instrument " + String.join(", ", names));
      return Exit.UNUSABLE;
    }
    Set<String> asked = new TreeSet<>(wanted.stream().map(Pack::name).toList());
    Mutation mutation = new Mutation(rules, library, asked);
    if (mutation.failing() > 0) {
      terminal
          .err()
          .println(
              mutation.failing()
                  + " of the scenarios fail as the rules are, and notice nothing. See: returns test");
    }
    Predicate<Mutant> which = mutant -> names.isEmpty() || names.contains(mutant.of());
    List<Map<String, Object>> trees = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    boolean low = false;
    for (Pack pack : wanted) {
      List<Judged> judged = mutation.judge(pack, which, !score);
      Tally tally = Tally.of(pack.name(), judged);
      low |= tally.tenths() < 10 * require;
      judged.forEach(one -> one.row().ifPresent(rows::add));
      if (format == CheckCommand.Format.json) {
        trees.add(ReportTree.of(tally, judged));
      } else {
        terminal.out().print(score ? ReportText.of(tally) : ReportText.of(tally, judged));
      }
    }
    if (format == CheckCommand.Format.json) {
      terminal.out().write(CanonicalJson.pretty(trees));
    }
    write(rows);
    return low ? Exit.FOUND : Exit.DONE;
  }

  /** A table for each base case, since the rows of a table have one. */
  private void write(List<Row> rows) throws IOException {
    if (write == null) {
      return;
    }
    Map<String, List<Row>> byBase = new TreeMap<>();
    rows.forEach(row -> byBase.computeIfAbsent(row.base(), base -> new ArrayList<>()).add(row));
    String stem = write.toString().replaceFirst("\\.yaml$", "");
    for (Map.Entry<String, List<Row>> table : byBase.entrySet()) {
      String name = Path.of(table.getKey()).getFileName().toString().replaceFirst("\\.json$", "");
      Path file = Path.of(stem + "-" + name + ".yaml");
      boolean isNew = Files.notExists(file);
      if (isNew) {
        Files.writeString(file, RowText.table(table.getKey(), table.getValue()));
      }
      terminal.err().println((isNew ? "wrote " : "kept, since it is there already: ") + file);
    }
  }
}
