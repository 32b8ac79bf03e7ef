package returns.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.overview.FactsOverview;
import returns.overview.LabelCounts;
import returns.overview.LabelledValue;
import returns.overview.Overview;
import returns.overview.PackOverview;
import returns.overview.TermOverview;
import returns.overview.ValuelessTerm;
import returns.rules.Arrangement;
import returns.rules.Label;
import returns.rules.Term;
import returns.situation.Knowledge;

/** What is in force when, as a tree (docs/formats.md, "An overview"). */
public final class OverviewFile {
  private final Overview overview;
  private final Knowledge knowledge;
  private final PackFile.CitedSources cited = new PackFile.CitedSources();

  private OverviewFile(Overview overview) {
    this.overview = overview;
    this.knowledge = new Knowledge(overview.knownAt());
  }

  /** The tree of an overview. */
  public static Map<String, Object> tree(Overview overview) {
    return new OverviewFile(overview).tree();
  }

  private Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    overview.asAt().ifPresent(day -> tree.put("asAt", day.toString()));
    overview.knownAt().ifPresent(day -> tree.put("knownAt", day.toString()));
    tree.put("engine", Engine.RUNNING.version());
    tree.put("packs", list(overview.packs(), this::pack));
    tree.put("counts", counts(overview.counts()));
    tree.put("sources", cited.sources(overview.sources()));
    return tree;
  }

  private static <T> List<Object> list(List<T> values, java.util.function.Function<T, Object> to) {
    return new ArrayList<>(values.stream().map(to).toList());
  }

  private Map<String, Object> pack(PackOverview pack) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", pack.name());
    tree.put("title", pack.title());
    pack.arrangement().map(Arrangement::state).ifPresent(state -> tree.put("state", state));
    tree.put("sha256", pack.pack().sha256());
    tree.put("rules", pack.pack().rules().size());
    InstrumentTrees instruments = new InstrumentTrees(cited);
    tree.put("instruments", list(pack.instruments(), instruments::of));
    tree.put("evidence", list(pack.evidence(), OverviewFile::evidence));
    tree.put("terms", list(pack.terms(), this::term));
    tree.put("facts", list(pack.facts(), this::facts));
    tree.put("unsure", list(pack.unsure(), this::value));
    tree.put("valueless", list(pack.valueless(), OverviewFile::valueless));
    tree.put("counts", counts(pack.counts()));
    return tree;
  }

  private static Map<String, Object> evidence(PackOverview.EvidenceCount count) {
    return Map.of(
        "about", count.about(),
        "strength", count.strength(),
        "kinds", count.kinds(),
        "label", count.label().word());
  }

  private Map<String, Object> term(TermOverview term) {
    Map<String, Object> tree = new LinkedHashMap<>(TermTrees.term(asKnown(term.term()), cited));
    term.onDay().ifPresent(onDay -> tree.put("onDay", onDay(onDay)));
    return tree;
  }

  /** What was not known yet is a gap. */
  private Term asKnown(Term term) {
    List<Term.Version> versions = new ArrayList<>();
    for (Term.Version version : term.versions()) {
      versions.add(
          knowledge.asKnown(version).isPresent()
              ? version
              : new Term.Version(version.starts(), version.ends(), null, null, List.of(), null));
    }
    return new Term(term.name(), term.type(), versions);
  }

  private static Map<String, Object> onDay(TermOverview.OnDay onDay) {
    return onDay
        .value()
        .map(value -> Map.of("value", FactTable.plain(value)))
        .orElse(Map.of("unknown", onDay.isSetAside() ? "set-aside" : "no-value"));
  }

  private Map<String, Object> facts(FactsOverview facts) {
    ArrangementTree trees = new ArrangementTree(cited);
    List<Object> stated = new ArrayList<>();
    for (FactsOverview.StatedFact fact : facts.facts()) {
      Map<String, Object> tree = new LinkedHashMap<>(trees.fact(fact.fact()));
      fact.onDay().ifPresent(onDay -> tree.put("onDay", onDay.word()));
      stated.add(tree);
    }
    return Map.of("type", facts.type().name(), "stated", stated, "mayBeMore", facts.mayBeMore());
  }

  private Map<String, Object> value(LabelledValue value) {
    return Map.of(
        "of", value.of().word(),
        "name", value.name(),
        "value", value.value(),
        "label", value.label().word(),
        "citations", cited.trees(value.citations()));
  }

  private static Map<String, Object> valueless(ValuelessTerm term) {
    List<Object> gaps = new ArrayList<>();
    for (ValuelessTerm.Gap gap : term.gaps()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      Days.put(tree, "from", gap.from());
      Days.put(tree, "until", gap.until());
      gaps.add(tree);
    }
    return Map.of("name", term.term().name(), "gaps", gaps);
  }

  private static Map<String, Object> counts(LabelCounts counts) {
    Map<String, Object> tree = new TreeMap<>();
    for (Label label : Label.values()) {
      tree.put(label.word(), counts.of(label));
    }
    tree.put("noValue", counts.noValue());
    return tree;
  }
}
