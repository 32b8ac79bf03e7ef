package returns.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import returns.decision.Decision;
import returns.decision.Finding;
import returns.decision.Outcome;
import returns.decision.Question;
import returns.evaluation.ConditionTrace;
import returns.evaluation.RuleTrace;
import returns.rules.Conclusion.Verb;
import returns.rules.Rule;
import returns.rules.Status;

/** Compares a decision with what a scenario expects of it. */
final class Comparison {
  private final Decision decision;
  private final List<Mismatch> mismatches = new ArrayList<>();

  private Comparison(Decision decision) {
    this.decision = decision;
  }

  static List<Mismatch> of(Decision decision, Scenario.Expectation expect) {
    Comparison comparison = new Comparison(decision);
    comparison.compare(expect);
    return comparison.mismatches;
  }

  private void compare(Scenario.Expectation expect) {
    word("outcome", expect.outcome(), decision.outcome().word());
    word("safeguards", expect.safeguards(), decision.safeguards().word());
    word("basis", expect.basis(), decision.basis().word());
    Set<String> found = found();
    for (String id : expect.findings()) {
      if (!found.contains(id)) {
        mismatches.add(new Mismatch("finding " + id, "found", why(id)));
      }
    }
    for (String id : expect.notFindings()) {
      if (found.contains(id)) {
        mismatches.add(new Mismatch("finding " + id, "not found", "found"));
      }
    }
    expect.questions().ifPresent(this::questions);
    expect
        .lastDay()
        .ifPresent(
            day ->
                word(
                    "lastDay",
                    Optional.of(day.toString()),
                    lastDay().map(LocalDate::toString).orElse("none")));
    expect.deadlines().forEach(this::deadline);
    if (!decision.differences().isEmpty()) {
      mismatches.add(
          new Mismatch("evaluators", "agree", "differ: " + decision.differences().toString()));
    }
  }

  private void word(String what, Optional<String> expected, String actual) {
    if (expected.isPresent() && !expected.get().equals(actual)) {
      mismatches.add(new Mismatch(what, expected.get(), actual));
    }
  }

  private Set<String> found() {
    Set<String> ids = new TreeSet<>();
    decision.findings().forEach(finding -> ids.add(finding.id()));
    decision.steps().forEach(finding -> ids.add(finding.id()));
    decision.deadlines().forEach(finding -> ids.add(finding.id()));
    return ids;
  }

  private void questions(List<String> expected) {
    Set<String> actual = new TreeSet<>();
    decision.questions().stream().map(Question::fact).forEach(actual::add);
    Set<String> wanted = new TreeSet<>(expected);
    if (!wanted.equals(actual)) {
      mismatches.add(new Mismatch("questions", wanted.toString(), actual.toString()));
    }
  }

  private Optional<LocalDate> lastDay() {
    Verb verb = decision.outcome() == Outcome.BARRED ? Verb.BAR : Verb.DEFER;
    return decision.findings().stream()
        .filter(finding -> finding.verb() == verb)
        .map(Finding::lastDay)
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  private void deadline(String what, LocalDate day) {
    List<String> days =
        decision.deadlines().stream()
            .filter(d -> d.what().filter(what::equals).isPresent())
            .map(d -> d.date().map(LocalDate::toString).orElse("unknown"))
            .distinct()
            .toList();
    if (!days.equals(List.of(day.toString()))) {
      mismatches.add(
          new Mismatch(
              "deadline " + what,
              day.toString(),
              days.isEmpty() ? "none" : String.join(", ", days)));
    }
  }

  /** Why a rule found nothing: its status and the condition that it failed on. */
  private String why(String id) {
    List<Rule> rules = decision.standing().situation().ruleSet().rules();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).id().equals(id)) {
        boolean inForce = decision.standing().situation().inForce().get(i);
        return inForce ? why(rules.get(i), decision.traces().get(i)) : "not in force on that day";
      }
    }
    return "not found";
  }

  private static String why(Rule rule, RuleTrace trace) {
    StringBuilder text = new StringBuilder(trace.result().status().word());
    for (int i = 0; i < trace.conditions().size(); i++) {
      ConditionTrace condition = trace.conditions().get(i);
      if (condition.status().filter(s -> s != Status.MET).isPresent()) {
        text.append("; ")
            .append(condition.status().get().word())
            .append(": ")
            .append(rule.conditions().get(i).text())
            .append(" with ")
            .append(values(condition));
      }
    }
    return text.toString();
  }

  private static String values(ConditionTrace condition) {
    List<String> values = new ArrayList<>();
    condition
        .facts()
        .forEach(
            fact ->
                values.add(
                    fact.path()
                        + " = "
                        + fact.field()
                            .map(field -> String.valueOf(fact.item().value(field)))
                            .orElse("?")));
    return values.isEmpty() ? "no such item" : String.join(", ", values);
  }
}
