package returns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A decision as it was written down, with the descriptions of the packs that it rests on. */
final class Recorded {
  private final Tree decision;
  private final Map<String, Tree> packs = new TreeMap<>();
  private final Map<String, String> missing = new TreeMap<>();
  private final Map<String, Tree> rules = new TreeMap<>();
  private final Map<String, Tree> traces = new TreeMap<>();
  private final Map<String, String> packOfRule = new TreeMap<>();
  private final FactLabels labels = new FactLabels();
  private final List<RecordedFact> facts = new ArrayList<>();

  /**
   * Puts a decision and its packs together.
   *
   * @param byHash the descriptions at hand, under their hashes; others than its own do no harm
   */
  Recorded(Map<String, Object> tree, Map<String, Map<String, Object>> byHash) {
    this.decision = new Tree("", tree);
    Tree hashes = decision.tree("provenance").tree("packs");
    for (Object name : hashes.entries().keySet()) {
      String hash = hashes.text((String) name);
      if (byHash.containsKey(hash)) {
        describe((String) name, new Tree("packs/" + hash, byHash.get(hash)));
      } else {
        missing.put((String) name, hash);
      }
    }
    decision.trees("rules").forEach(trace -> traces.put(trace.text("id"), trace));
    decision.trees("facts").forEach(fact -> facts.add(fact(fact)));
  }

  private void describe(String name, Tree pack) {
    packs.put(name, pack);
    labels.add(pack);
    for (Tree rule : pack.trees("rules")) {
      rules.put(rule.text("id"), rule);
      packOfRule.put(rule.text("id"), name);
    }
  }

  private RecordedFact fact(Tree tree) {
    String path = tree.text("path");
    return new RecordedFact(path, labels.of(path), tree);
  }

  Tree decision() {
    return decision;
  }

  /** The packs that are not described, by name, with their hashes. */
  Map<String, String> missing() {
    return missing;
  }

  /** The description of the arrangement's own pack. */
  Optional<Tree> arrangement() {
    return Optional.ofNullable(packs.get(decision.text("arrangement")))
        .filter(pack -> pack.has("arrangement"))
        .map(pack -> pack.tree("arrangement"));
  }

  /** The description of a rule. */
  Optional<Tree> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** The pack that a rule stands in. */
  Optional<String> packOf(String id) {
    return Optional.ofNullable(packOfRule.get(id));
  }

  /** How a rule came out. */
  Optional<Tree> trace(String id) {
    return Optional.ofNullable(traces.get(id));
  }

  /** The ids of all rules, in order. */
  List<String> ruleIds() {
    return List.copyOf(traces.keySet());
  }

  /** The ids of the rules that could establish something, in order. */
  List<String> couldEstablish(String what) {
    return rules.values().stream()
        .filter(rule -> rule.trees("conclusions").stream().anyMatch(c -> establishes(c, what)))
        .map(rule -> rule.text("id"))
        .toList();
  }

  private static boolean establishes(Tree conclusion, String what) {
    return conclusion.text("verb").equals("establish")
        && conclusion.maybeText("what").filter(what::equals).isPresent();
  }

  /** The facts that a part of the decision names by their numbers. */
  List<RecordedFact> facts(Tree part) {
    List<RecordedFact> named = new ArrayList<>();
    for (int number : part.numbers("facts")) {
      if (number < 0 || number >= facts.size()) {
        throw new Tree.Unreadable(part.path() + " names fact " + number + ", which is not there");
      }
      named.add(facts.get(number));
    }
    return named;
  }

  /** The fact at a path, if the decision read it. */
  Optional<RecordedFact> factAt(String path) {
    return facts.stream().filter(fact -> fact.path().equals(path)).findFirst();
  }

  /** A source that some pack lists. */
  Optional<Tree> source(String id) {
    return packs.values().stream()
        .flatMap(pack -> pack.maybeTrees("sources").stream())
        .filter(source -> source.text("id").equals(id))
        .findFirst();
  }
}
