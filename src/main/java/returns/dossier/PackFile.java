package returns.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import returns.rules.Citation;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Source;

/**
 * A pack as the tree of its description: what a run folder keeps under the pack's hash, so that the
 * decisions in it explain themselves years later (docs/formats.md, "A run folder").
 *
 * <p>Rules stand by id, so that neither the order of files nor that of rules changes a byte.
 */
public final class PackFile {
  private final Pack pack;
  private final Map<String, Source> sources;
  private final CitedSources cited = new CitedSources();

  private PackFile(Pack pack, Map<String, Source> sources) {
    this.pack = pack;
    this.sources = sources;
  }

  /**
   * The tree of a pack.
   *
   * @param sources by id: those of {@code sources.yaml}
   */
  public static Map<String, Object> tree(Pack pack, Map<String, Source> sources) {
    return new PackFile(pack, sources).tree();
  }

  private Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", pack.name());
    tree.put("sha256", pack.sha256());
    tree.put("title", pack.arrangement().map(a -> a.title()).orElse(pack.name()));
    pack.arrangement().ifPresent(arrangement -> tree.put("state", arrangement.state()));
    tree.put("rules", rules());
    tree.put("reads", reads());
    tree.put("terms", TermTrees.of(pack.terms(), cited));
    pack.arrangement()
        .ifPresent(arrangement -> tree.put("arrangement", ArrangementTree.of(arrangement, cited)));
    tree.put("sources", sources());
    return tree;
  }

  private List<Object> rules() {
    List<Object> trees = new ArrayList<>();
    pack.rules().stream()
        .sorted(Comparator.comparing(Rule::id))
        .forEach(rule -> trees.add(RuleTree.of(rule, sources, cited)));
    return trees;
  }

  /** The facts that the rules read, with their labels: what a path in a decision means. */
  private List<Object> reads() {
    Map<String, Object> byPath = new TreeMap<>();
    for (Rule rule : pack.rules()) {
      FactsRead.of(rule).forEach(read -> byPath.putIfAbsent(read.fact(), read.tree()));
    }
    if (pack.arrangement().isPresent()) {
      FactsRead.ofInstruments(pack.name())
          .forEach(read -> byPath.putIfAbsent(read.fact(), read.tree()));
    }
    return List.copyOf(byPath.values());
  }

  /** The sources that were cited, by id. */
  private List<Object> sources() {
    return cited.sources(sources);
  }

  /** Collects the ids of the sources that a pack cites, and writes citations. */
  static final class CitedSources {
    private final TreeSet<String> ids = new TreeSet<>();

    /** What was cited, by id. */
    List<Object> sources(Map<String, Source> sources) {
      List<Object> trees = new ArrayList<>();
      for (String id : ids) {
        trees.add(source(id, sources.get(id)));
      }
      return trees;
    }

    private static Map<String, Object> source(String id, Source source) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("id", id);
      if (source != null) {
        tree.put("citation", source.citation());
        source.address().ifPresent(address -> tree.put("address", address));
        source.version().ifPresent(version -> tree.put("version", version.toString()));
        tree.put("label", source.label().word());
        source.modelFor().ifPresent(partner -> tree.put("modelFor", partner));
      }
      return tree;
    }

    List<Object> trees(List<Citation> citations) {
      List<Object> trees = new ArrayList<>();
      for (Citation citation : citations) {
        ids.add(citation.source());
        trees.add(Map.of("source", citation.source(), "place", citation.place()));
      }
      return trees;
    }
  }
}
