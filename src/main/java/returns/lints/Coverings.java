package returns.lints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.rules.Conclusion;
import returns.rules.Pack;
import returns.rules.Rule;

/** Which rules add nothing to which others, found once for all lints. */
final class Coverings {
  /** By the narrow rule's id: the rules that cover it, in the order of their evaluation. */
  private final Map<String, List<Rule>> wide = new HashMap<>();

  private Coverings() {}

  static Coverings in(Subject subject) {
    Coverings coverings = new Coverings();
    for (Pack pack : subject.packs()) {
      Map<String, List<Rule>> byConclusion = new HashMap<>();
      for (Rule rule : subject.rulesWith(pack)) {
        rule.conclusions().stream()
            .map(Coverings::key)
            .distinct()
            .forEach(key -> byConclusion.computeIfAbsent(key, k -> new ArrayList<>()).add(rule));
      }
      for (Rule narrow : pack.rules()) {
        String key = key(narrow.conclusions().get(0)); // whoever covers it concludes that too
        coverings.add(subject, narrow, byConclusion.get(key));
      }
    }
    return coverings;
  }

  private static String key(Conclusion conclusion) {
    return conclusion.verb() + " " + conclusion.what().orElse("");
  }

  private void add(Subject subject, Rule narrow, List<Rule> candidates) {
    List<Rule> found =
        candidates.stream()
            .filter(rule -> !rule.id().equals(narrow.id()))
            .filter(rule -> Covering.covers(rule, narrow))
            .filter(rule -> subject.isOpen(rule) && subject.isOpen(narrow))
            .toList();
    if (!found.isEmpty()) {
      wide.put(narrow.id(), found);
    }
  }

  /** An earlier rule that covers this one and is covered by it. */
  Optional<Rule> twin(Rule later) {
    return covering(later).stream()
        .filter(earlier -> isBefore(earlier, later) && isCovering(later, earlier))
        .findFirst();
  }

  /** A rule that covers this one and is not covered by it. */
  Optional<Rule> wider(Rule narrow) {
    return covering(narrow).stream().filter(rule -> !isCovering(narrow, rule)).findFirst();
  }

  private List<Rule> covering(Rule narrow) {
    return wide.getOrDefault(narrow.id(), List.of());
  }

  private boolean isCovering(Rule one, Rule another) {
    return covering(another).stream().anyMatch(found -> found.id().equals(one.id()));
  }

  private static boolean isBefore(Rule one, Rule other) {
    return !one.pack().equals(other.pack())
        || one.stage() < other.stage()
        || (one.stage() == other.stage() && one.place().line() < other.place().line());
  }
}
