package returns.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import returns.assembly.LibraryDeciders;
import returns.coverage.Coverage;
import returns.coverage.Recorder;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.packs.Library;
import returns.packs.Loaded;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.scenarios.Filter;
import returns.scenarios.Scenarios;
import returns.scenarios.TableUpdate;
import returns.scenarios.Updates;

/**
 * A run of scenarios, with no more of the rules read than it needs.
 *
 * @param unusable why nothing ran: what is wrong with the rules
 * @param coverage empty where scenarios were picked by their text
 */
record TestRun(
    Path rules,
    Optional<Library> library,
    Optional<Scenarios> scenarios,
    Optional<Scenarios.Report> report,
    Optional<Coverage> coverage,
    List<Diagnostic> unusable) {

  /** Runs those that a filter takes. */
  static TestRun of(Path rules, Filter filter) throws IOException {
    Optional<String> arrangement = filter.pack().filter(name -> !name.equals(Library.SAFEGUARDS));
    if (arrangement.isPresent()) {
      TestRun quick = of(rules, filter, Library.load(rules, Set.of(arrangement.get())));
      if (quick.isSound()) {
        return quick;
      }
    }
    return of(rules, filter, Library.load(rules));
  }

  /** A table may be about another arrangement than its own: then every one must be read. */
  private boolean isSound() {
    return report.isPresent()
        && report.get().problems().isEmpty()
        && report.get().results().stream().allMatch(result -> result.problems().isEmpty());
  }

  private static TestRun of(Path rules, Filter filter, Loaded loaded) throws IOException {
    if (loaded.library().isEmpty()) {
      return unusable(rules, loaded.diagnostics());
    }
    Library library = loaded.library().get();
    List<Pack> packs = new ArrayList<>(List.of(library.safeguards()));
    packs.addAll(library.arrangements().values());
    List<String> names = packs.stream().map(Pack::name).toList();
    Optional<String> unknown = filter.pack().filter(name -> !names.contains(name));
    if (unknown.isPresent()) {
      return unusable(rules, List.of(noSuchPack(rules, unknown.get(), names)));
    }
    Scenarios scenarios =
        new Scenarios(library.vocabulary(), new LibraryDeciders(library), library.sources());
    Recorder recorder = new Recorder(packs);
    Scenarios.Report report =
        scenarios.run(
            rules,
            ids(packs),
            filter,
            (table, decision) -> {
              if (filter.text().isEmpty() && decision.differences().isEmpty()) {
                recorder.saw(table, decision.standing().situation(), decision.traces());
              }
            });
    Optional<Coverage> coverage =
        filter.text().isEmpty()
            ? Optional.of(ofPack(recorder.coverage(), filter))
            : Optional.empty();
    return new TestRun(
        rules,
        Optional.of(library),
        Optional.of(scenarios),
        Optional.of(report),
        coverage,
        List.of());
  }

  private static Coverage ofPack(Coverage all, Filter filter) {
    return filter.pack().isEmpty()
        ? all
        : new Coverage(all.pack(filter.pack().get()).stream().toList());
  }

  private static TestRun unusable(Path rules, List<Diagnostic> why) {
    return new TestRun(
        rules, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), why);
  }

  private static Diagnostic noSuchPack(Path rules, String name, List<String> known) {
    return Diagnostic.error(
        "unknown-pack",
        "there is no pack \"" + name + "\" in this folder of rules",
        Place.ofFile(rules.toString()),
        NearNames.help(name, known, "the packs are: " + String.join(", ", known)),
        "with no tables to run, nothing would be tested");
  }

  private static Set<String> ids(List<Pack> packs) {
    Set<String> ids = new TreeSet<>();
    packs.forEach(pack -> pack.rules().stream().map(Rule::id).forEach(ids::add));
    return ids;
  }

  /** What the tables with scenarios that fail would have to say. */
  List<TableUpdate> updates() throws IOException {
    List<Pack> packs = new ArrayList<>(List.of(library.orElseThrow().safeguards()));
    packs.addAll(library.orElseThrow().arrangements().values());
    return new Updates(scenarios.orElseThrow(), rules, ids(packs)).of(report.orElseThrow());
  }
}
