package returns.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import returns.decision.Decision;
import returns.decision.Difference;
import returns.decision.English;
import returns.decision.Finding;
import returns.decision.Outcome;
import returns.decision.Question;
import returns.decision.Safeguards;
import returns.diagnostics.Place;
import returns.rules.Conclusion.Verb;
import returns.rules.Rule;

/** Compares a decision with what a scenario expects of it. */
final class Comparison {
  private final Decision decision;
  private final Scenario scenario;
  private final List<Mismatch> mismatches = new ArrayList<>();

  private Comparison(Decision decision, Scenario scenario) {
    this.decision = decision;
    this.scenario = scenario;
  }

  static List<Mismatch> of(Decision decision, Scenario scenario) {
    Comparison comparison = new Comparison(decision, scenario);
    comparison.compare(scenario.expect());
    return comparison.mismatches;
  }

  private void compare(Scenario.Expectation expect) {
    word("outcome", expect.outcome(), Outcome.values(), decision.outcome(), Outcome::word);
    word(
        "safeguards",
        expect.safeguards(),
        Safeguards.values(),
        decision.safeguards(),
        Safeguards::word);
    expect.basis().ifPresent(this::basis);
    Set<String> found = found();
    expect.findings().stream().filter(id -> !found.contains(id)).forEach(this::missing);
    expect.notFindings().stream().filter(found::contains).forEach(this::unwanted);
    expect.questions().ifPresent(this::questions);
    expect.lastDay().ifPresent(this::lastDay);
    expect.deadlines().forEach(this::deadline);
    if (!decision.differences().isEmpty()) {
      String differ = "differ on " + rules(decision);
      add("the evaluators", "agree", differ, "", Direction.NEITHER, Optional.empty());
    }
  }

  private static String rules(Decision decision) {
    return English.list(decision.differences().stream().map(Difference::rule).toList());
  }

  private Place place(String key) {
    return scenario.expect().places().getOrDefault(key, scenario.place());
  }

  private void add(
      String what,
      String expected,
      String actual,
      String key,
      Direction direction,
      Optional<Rewrite> rewrite) {
    mismatches.add(
        new Mismatch(what, expected, actual, place(key), direction, rewrite, Optional.empty(), ""));
  }

  /** Both answers are declared from the most to the least protective. */
  private <T extends Enum<T>> void word(
      String what, Optional<String> expected, T[] all, T actual, Function<T, String> word) {
    if (expected.isPresent() && !expected.get().equals(word.apply(actual))) {
      List<String> words = Arrays.stream(all).map(word).toList();
      Direction direction =
          Direction.between(words.indexOf(expected.get()), words.indexOf(word.apply(actual)));
      value(what, expected.get(), word.apply(actual), what, direction);
    }
  }

  private void value(String what, String expected, String actual, String key, Direction direction) {
    add(what, expected, actual, key, direction, Optional.of(new Rewrite.Value(actual)));
  }

  /** The more certain a basis, the less protective. */
  private void basis(String expected) {
    List<String> words = List.of("not-met", "unknown", "met");
    String actual = decision.basis().word();
    if (!expected.equals(actual)) {
      Direction direction = Direction.between(words.indexOf(expected), words.indexOf(actual));
      value("basis", expected, actual, "basis", direction);
    }
  }

  private Set<String> found() {
    Set<String> ids = new TreeSet<>();
    decision.findings().forEach(finding -> ids.add(finding.id()));
    decision.steps().forEach(finding -> ids.add(finding.id()));
    decision.deadlines().forEach(finding -> ids.add(finding.id()));
    return ids;
  }

  private void missing(String id) {
    Direction direction = protects(id) ? Direction.LESS_PROTECTIVE : Direction.NEITHER;
    finding(id, "found", "not found", "findings " + id, direction);
  }

  private void unwanted(String id) {
    Direction direction = protects(id) ? Direction.MORE_PROTECTIVE : Direction.NEITHER;
    finding(id, "not found", "found", "notFindings " + id, direction);
  }

  private void finding(String id, String expected, String actual, String key, Direction direction) {
    mismatches.add(
        new Mismatch(
            "finding " + id,
            expected,
            actual,
            place(key),
            direction,
            Optional.of(new Rewrite.Without()),
            Optional.of(id),
            ""));
  }

  /** What the program itself finds asks a person to look, but for a step. */
  private boolean protects(String id) {
    return decision.standing().situation().ruleSet().rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(Rule::protects)
        .orElse(id.startsWith("FILE-"));
  }

  private void questions(List<String> expected) {
    Set<String> actual = new TreeSet<>();
    decision.questions().stream().map(Question::fact).forEach(actual::add);
    if (!new TreeSet<>(expected).equals(actual)) {
      List<String> items = new ArrayList<>(expected.stream().filter(actual::contains).toList());
      actual.stream().filter(fact -> !items.contains(fact)).forEach(items::add);
      add(
          "questions",
          new TreeSet<>(expected).toString(),
          actual.toString(),
          "questions",
          Direction.NEITHER,
          Optional.of(new Rewrite.Items(items)));
    }
  }

  private void lastDay(LocalDate expected) {
    Verb verb = decision.outcome() == Outcome.BARRED ? Verb.BAR : Verb.DEFER;
    Optional<LocalDate> actual =
        decision.findings().stream()
            .filter(finding -> finding.verb() == verb)
            .map(Finding::lastDay)
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo);
    if (!actual.equals(Optional.of(expected))) {
      // A reason without a last day applies for longer than any, but none may be left at all.
      Direction direction =
          actual.map(day -> Direction.of(day.compareTo(expected))).orElse(Direction.NEITHER);
      add(
          "lastDay",
          expected.toString(),
          actual.map(LocalDate::toString).orElse("none"),
          "lastDay",
          direction,
          actual.map(day -> new Rewrite.Value(day.toString())));
    }
  }

  private void deadline(String what, LocalDate day) {
    List<String> days =
        decision.deadlines().stream()
            .filter(d -> d.what().filter(what::equals).isPresent())
            .map(d -> d.date().map(LocalDate::toString).orElse("unknown"))
            .distinct()
            .toList();
    if (!days.equals(List.of(day.toString()))) {
      boolean one = days.size() == 1 && !days.get(0).equals("unknown");
      add(
          "deadline " + what,
          day.toString(),
          days.isEmpty() ? "none" : String.join(", ", days),
          "deadlines " + what,
          Direction.NEITHER,
          one ? Optional.of(new Rewrite.Value(days.get(0))) : Optional.empty());
    }
  }
}
