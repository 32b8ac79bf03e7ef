package returns.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import returns.diagnostics.Diagnostic;

/** An impact as a tree, for JSON (docs/impact.md, "The JSON"). */
public final class ImpactTree {
  private ImpactTree() {}

  /** The tree of an impact. */
  public static Map<String, Object> of(Impact impact, ImpactEnglish.Sides sides) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("old", sides.before());
    tree.put("new", sides.after());
    tree.put("verdict", word(impact.verdict()));
    tree.put("cases", impact.cases());
    tree.put("compared", impact.compared());
    tree.put("evaluatorsDiffer", impact.differing());
    tree.put("edits", list(impact.edits(), ImpactTree::edit));
    tree.put("withoutEffect", list(impact.withoutEffect(), Edit::name));
    Map<String, Object> directions = new LinkedHashMap<>();
    impact.directions().forEach((direction, count) -> directions.put(direction.word(), count));
    tree.put("directions", directions);
    tree.put("outcomes", flows(impact));
    tree.put("changes", list(impact.changes(), ImpactTree::change));
    tree.put("oneSided", list(impact.oneSided(), ImpactTree::oneSided));
    tree.put("failed", list(impact.failed(), ImpactTree::failed));
    tree.put("skipped", List.copyOf(impact.skipped()));
    tree.put("losing", new LinkedHashMap<>(impact.losing()));
    tree.put("accepted", new LinkedHashMap<>(impact.accepted()));
    return tree;
  }

  private static <T> List<Object> list(List<T> values, Function<T, Object> to) {
    return new ArrayList<>(values.stream().map(to).toList());
  }

  private static String word(Impact.Verdict verdict) {
    return verdict.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Object> edit(Edit edit) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", edit.name());
    tree.put("kind", edit.kind().word());
    edit.pack().ifPresent(pack -> tree.put("pack", pack));
    if (!edit.title().isEmpty()) {
      tree.put("title", edit.title());
    }
    tree.put("change", edit.change().word());
    tree.put("onlyWords", !edit.bears());
    tree.put("lines", List.copyOf(edit.lines()));
    edit.place().ifPresent(place -> tree.put("place", place.toString()));
    return tree;
  }

  /** From which outcome to which, as rows that leave out nothing. */
  private static List<Object> flows(Impact impact) {
    List<Object> rows = new ArrayList<>();
    impact
        .flows()
        .forEach(
            (from, row) ->
                row.forEach(
                    (to, count) -> {
                      if (count > 0) {
                        rows.add(Map.of("old", from.word(), "new", to.word(), "answers", count));
                      }
                    }));
    return rows;
  }

  private static Map<String, Object> change(Change change) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("case", change.caseId());
    tree.put("file", change.where());
    tree.put("arrangement", change.arrangement());
    tree.put("asAt", change.asAt().toString());
    tree.put("old", change.before().word());
    tree.put("new", change.after().word());
    tree.put("direction", change.direction().word());
    tree.put("lost", List.copyOf(change.lost()));
    tree.put("gained", List.copyOf(change.gained()));
    tree.put("beside", List.copyOf(change.beside()));
    tree.put("because", List.copyOf(change.because().edits()));
    tree.put("how", change.because().how().word());
    return tree;
  }

  private static Map<String, Object> oneSided(Impact.OneSided one) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("case", one.caseId());
    tree.put("file", one.where());
    tree.put("arrangement", one.arrangement());
    tree.put("side", one.isNew() ? "new" : "old");
    tree.put("outcome", one.outcome().word());
    tree.put("why", list(one.why(), Diagnostic::message));
    return tree;
  }

  private static Map<String, Object> failed(Impact.Failed failed) {
    return Map.of("file", failed.where(), "why", list(failed.why(), Diagnostic::message));
  }
}
