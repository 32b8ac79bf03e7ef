package returns.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import returns.evaluation.Choice;
import returns.evaluation.FactRef;
import returns.evaluation.RuleSet;
import returns.evaluation.RuleTrace;
import returns.rules.Conclusion;
import returns.rules.Conclusion.Verb;
import returns.rules.Label;
import returns.rules.Rule;
import returns.situation.Standing;

/** The findings of all rules that are met, and of the program about the file itself. */
final class FindingsOf {
  private final Standing standing;
  private final Labels labels;
  private final Set<FactRef> unknown = new LinkedHashSet<>();

  FindingsOf(Standing standing, Labels labels) {
    this.standing = standing;
    this.labels = labels;
  }

  /** All findings, in the order of decisions, equal ones made one. */
  List<Finding> all(List<RuleTrace> traces) {
    List<Finding> found = new ArrayList<>(aboutTheFile());
    RuleSet ruleSet = standing.situation().ruleSet();
    for (int i = 0; i < traces.size(); i++) {
      for (Choice choice : traces.get(i).result().certain()) {
        List<FactRef> facts = traces.get(i).grounds().getOrDefault(choice, List.of());
        found.addAll(ofChoice(ruleSet.rule(i), choice, facts));
      }
    }
    found.sort(Finding.ORDER.thenComparing(f -> f.facts().toString()));
    List<Finding> merged = new ArrayList<>();
    for (Finding finding : found) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).sameAs(finding)) {
        merged.set(last, merged.get(last).with(finding));
      } else {
        merged.add(finding);
      }
    }
    return merged;
  }

  /** Unknown facts that the texts asked for. */
  Set<FactRef> unknown() {
    return unknown;
  }

  private List<Finding> ofChoice(Rule rule, Choice choice, List<FactRef> facts) {
    Texts texts = new Texts(rule, choice, standing.situation().calendars());
    Label label = labels.of(rule, facts);
    List<Finding> found = new ArrayList<>();
    for (Conclusion conclusion : rule.conclusions()) {
      found.add(
          new Finding(
              conclusion.verb(),
              Optional.of(rule),
              rule.id(),
              conclusion.what(),
              conclusion.date().map(texts::day),
              texts.fill(conclusion),
              conclusion.lastDay().map(texts::day),
              rule.citationText(),
              label,
              facts));
    }
    unknown.addAll(texts.unknown());
    return found;
  }

  private List<Finding> aboutTheFile() {
    List<Finding> found = new ArrayList<>();
    if (!standing.newer().isEmpty()) {
      LocalDate asAt = standing.clocks().asAt();
      found.add(
          builtIn(
              Verb.REFER,
              BuiltIn.NEWER,
              "The file is newer than the day that it is evaluated for, "
                  + English.day(asAt)
                  + ": "
                  + English.list(standing.newer())
                  + "."));
    }
    if (!standing.overfull().isEmpty()) {
      found.add(
          builtIn(
              Verb.REFER,
              BuiltIn.TOO_MANY,
              "More items than can be evaluated are stated of: "
                  + English.list(standing.overfull())
                  + "."));
    }
    tooManyChoices().ifPresent(found::add);
    return found;
  }

  private Optional<Finding> tooManyChoices() {
    List<String> ids =
        standing.situation().tooMany().stream()
            .filter(number -> standing.situation().inForce().get(number))
            .mapToObj(number -> standing.situation().ruleSet().rule(number).id())
            .sorted()
            .toList();
    return ids.isEmpty() || !standing.overfull().isEmpty()
        ? Optional.empty()
        : Optional.of(
            builtIn(
                Verb.REFER,
                BuiltIn.TOO_MANY_CHOICES,
                "There are too many combinations of facts to evaluate " + English.list(ids) + "."));
  }

  /** What the program itself says; docs/semantics.md explains each. */
  static Finding builtIn(Verb verb, String id, String text) {
    return new Finding(
        verb,
        Optional.empty(),
        id,
        Optional.empty(),
        Optional.empty(),
        text,
        Optional.empty(),
        "docs/semantics.md",
        Label.READ,
        List.of());
  }
}
