package returns.lints;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import returns.lints.proof.RuleProof;
import returns.rules.Pack;
import returns.rules.Rule;

/**
 * Which rules of a pack can apply to some case, stage by stage: a rule reads what rules of earlier
 * files can establish on a day on which it is in force itself.
 */
final class Applicable {
  /**
   * A rule that can never apply.
   *
   * @param condition the first that no case meets together with those before it
   */
  record Never(Rule rule, int condition) {}

  private final Map<String, List<Rule>> establishing = new LinkedHashMap<>();
  private final List<Never> never = new ArrayList<>();

  private Applicable() {}

  /** Of a pack, with the safeguards before it. */
  static Applicable in(Subject subject, Pack pack) {
    Applicable applicable = new Applicable();
    if (pack.arrangement().isPresent()) {
      Applicable safeguards = subject.applicable(subject.library().safeguards());
      safeguards.establishing.forEach(
          (what, rules) -> applicable.establishing.put(what, new ArrayList<>(rules)));
    }
    applicable.addAll(subject, pack);
    return applicable;
  }

  private void addAll(Subject subject, Pack pack) {
    List<Rule> waiting = new ArrayList<>();
    int stage = Integer.MIN_VALUE;
    for (Rule rule : pack.rules()) {
      if (rule.stage() != stage) {
        waiting.forEach(this::noteEstablished);
        waiting.clear();
      }
      stage = rule.stage();
      if (canApply(subject, rule)) {
        waiting.add(rule);
      }
    }
    waiting.forEach(this::noteEstablished);
  }

  private void noteEstablished(Rule rule) {
    Subject.established(rule)
        .forEach(what -> establishing.computeIfAbsent(what, w -> new ArrayList<>()).add(rule));
  }

  private boolean canApply(Subject subject, Rule rule) {
    if (rule.uncommenced().isPresent()) {
      return false; // it says so itself
    }
    OptionalInt from = new RuleProof(subject.packOf(rule), rule).neverMetFrom(establishable(rule));
    from.ifPresent(condition -> never.add(new Never(rule, condition)));
    return from.isEmpty();
  }

  private Set<String> establishable(Rule rule) {
    return establishing.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(r -> Days.of(r).meet(Days.of(rule))))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The rules of the pack itself that can never apply. */
  List<Never> never() {
    return never;
  }

  boolean isNever(Rule rule) {
    return never.stream().anyMatch(one -> one.rule().id().equals(rule.id()));
  }

  /** The rules that can establish something. */
  List<Rule> establishing(String what) {
    return establishing.getOrDefault(what, List.of());
  }
}
