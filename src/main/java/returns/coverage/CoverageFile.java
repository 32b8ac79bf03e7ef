package returns.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.diagnostics.Place;

/** Coverage as the tree of its file (docs/formats.md, "What test prints for machines"). */
public final class CoverageFile {
  private CoverageFile() {}

  /** The tree: for each pack the three shares, every rule, the days of its law, and the gaps. */
  public static List<Object> tree(Coverage coverage) {
    return coverage.packs().stream().map(CoverageFile::pack).map(Object.class::cast).toList();
  }

  private static Map<String, Object> pack(PackCoverage pack) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("pack", pack.pack());
    tree.put("scenarios", pack.scenarios());
    tree.put("threeValued", share(pack.threeValued()));
    tree.put("decisive", share(pack.decisive()));
    tree.put("boundaries", share(pack.boundaries()));
    tree.put("rules", pack.rules().stream().map(CoverageFile::rule).toList());
    tree.put("law", pack.law().stream().map(CoverageFile::boundary).toList());
    tree.put("gaps", pack.gaps().stream().map(CoverageFile::gap).toList());
    return tree;
  }

  private static Map<String, Object> share(PackCoverage.Share share) {
    return new LinkedHashMap<>(Map.of("covered", share.covered(), "all", share.all()));
  }

  private static Map<String, Object> rule(RuleCoverage rule) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", rule.rule().id());
    Map<String, Object> values = new LinkedHashMap<>();
    rule.values().forEach((status, seen) -> values.put(status.word(), seen.word()));
    tree.put("values", values);
    tree.put("comparisons", rule.comparisons().stream().map(CoverageFile::comparison).toList());
    tree.put("days", rule.days().stream().map(CoverageFile::boundary).toList());
    return tree;
  }

  private static Map<String, Object> comparison(ComparisonCoverage comparison) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("condition", comparison.condition() + 1);
    tree.put("english", comparison.needed());
    tree.put("text", comparison.text());
    tree.put("line", comparison.place().line());
    tree.put("kept", comparison.kept());
    tree.put("lost", comparison.lost());
    comparison.boundary().ifPresent(days -> tree.put("boundary", boundary(days)));
    return tree;
  }

  private static Map<String, Object> boundary(Boundary boundary) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("of", boundary.what());
    tree.put("before", boundary.before().word());
    tree.put("on", boundary.on().word());
    tree.put("after", boundary.after().word());
    return tree;
  }

  private static Map<String, Object> gap(Gap gap) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", gap.kind().word());
    gap.rule().ifPresent(id -> tree.put("rule", id));
    gap.place().ifPresent(place -> put(tree, place));
    tree.put("text", gap.text());
    return tree;
  }

  private static void put(Map<String, Object> tree, Place place) {
    tree.put("file", place.file());
    tree.put("line", place.line());
    tree.put("column", place.column());
  }
}
