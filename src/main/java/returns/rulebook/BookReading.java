package returns.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import returns.decision.Labels;
import returns.explain.LawSaid;
import returns.explain.RuleEnglish;
import returns.overview.Overview;
import returns.overview.PackOverview;
import returns.packs.Library;
import returns.rulebook.RuleEntry.ScenarioAt;
import returns.rules.Rule;
import returns.scenarios.Scenario;
import returns.scenarios.ScenarioTable;
import returns.vocabulary.States;

/** Puts a book together. */
final class BookReading {
  private final Library library;
  private final Overview overview;
  private final Rulebook.Scope scope;
  private final Links links;
  private final Labels labels;
  private final Map<String, List<ScenarioAt>> scenarios = new TreeMap<>();

  BookReading(
      Library library, Overview overview, List<ScenarioTable> tables, Rulebook.Scope scope) {
    this.library = library;
    this.overview = overview;
    this.scope = scope;
    this.links = new Links(library);
    this.labels = new Labels(library.sources());
    tables.forEach(table -> table.scenarios().forEach(scenario -> name(table, scenario)));
  }

  private void name(ScenarioTable table, Scenario scenario) {
    scenario.expect().findings().forEach(id -> name(id, table, scenario, true));
    scenario.expect().notFindings().forEach(id -> name(id, table, scenario, false));
  }

  private void name(String id, ScenarioTable table, Scenario scenario, boolean isExpected) {
    scenarios
        .computeIfAbsent(id, rule -> new ArrayList<>())
        .add(new ScenarioAt(table.file(), scenario.place().line(), scenario.name(), isExpected));
  }

  /** The safeguards apply whatever the partner has agreed: so they come first. */
  List<PackBook> packs() {
    List<PackOverview> ordered = new ArrayList<>();
    overview.packs().stream().filter(p -> p.arrangement().isEmpty()).forEach(ordered::add);
    ordered.addAll(overview.arrangements());
    return ordered.stream()
        .filter(pack -> scope.only().map(only -> only.contains(pack.name())).orElse(true))
        .map(this::pack)
        .toList();
  }

  private PackBook pack(PackOverview pack) {
    Map<String, List<RuleEntry>> byFile = new LinkedHashMap<>();
    for (Rule rule : pack.pack().rules()) {
      byFile.computeIfAbsent(rule.file(), file -> new ArrayList<>()).add(entry(rule, pack));
    }
    return new PackBook(
        pack, byFile.entrySet().stream().map(f -> stage(f.getKey(), f.getValue())).toList());
  }

  private static PackBook.Stage stage(String file, List<RuleEntry> rules) {
    String name = file.replaceFirst("^[0-9]+-", "").replaceFirst("\\.drl$", "").replace('-', ' ');
    int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
    return new PackBook.Stage(
        rules.get(0).rule().stage(),
        file,
        name.substring(0, first).toUpperCase(java.util.Locale.ROOT) + name.substring(first),
        rules);
  }

  private RuleEntry entry(Rule rule, PackOverview pack) {
    LawSaid law =
        new LawSaid(
            TermsRead.values(rule, pack, scope.asAt()),
            pack.arrangement().map(a -> States.name(a.state()).orElse(a.state())));
    return new RuleEntry(
        rule,
        RuleEnglish.of(rule, law),
        labels.of(rule.citations()),
        TermsRead.of(rule, pack),
        FactRead.of(rule),
        links.reads(rule),
        links.establishes(rule),
        followers(rule),
        scenarios.getOrDefault(rule.id(), List.of()),
        scope.asAt().map(rule::isInForce));
  }

  private List<String> followers(Rule rule) {
    return (rule.pack().equals(Library.SAFEGUARDS)
            ? library.safeguards()
            : library.arrangements().get(rule.pack()))
        .rules().stream()
            .filter(other -> other.follows().equals(Optional.of(rule.id())))
            .map(Rule::id)
            .toList();
  }
}
