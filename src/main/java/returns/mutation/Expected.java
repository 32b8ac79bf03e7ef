package returns.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import returns.decision.Finding;
import returns.decision.Outcome;
import returns.decision.Question;
import returns.decision.Verdict;
import returns.rules.Conclusion.Verb;
import returns.scenarios.Scenario.Expectation;

/** What a scenario sees of a decision, and whether it is what it expects. */
final class Expected {
  private Expected() {}

  /** Whether the scenario fails, its questions aside. */
  static boolean isMissed(Verdict verdict, Expectation expect) {
    Set<String> found = found(verdict);
    return differs(expect.outcome(), verdict.outcome().word())
        || differs(expect.safeguards(), verdict.safeguards().word())
        || differs(expect.basis(), verdict.basis().word())
        || !found.containsAll(expect.findings())
        || expect.notFindings().stream().anyMatch(found::contains)
        || expect.lastDay().filter(day -> !lastDay(verdict).equals(Optional.of(day))).isPresent()
        || !expect.deadlines().entrySet().stream().allMatch(entry -> isThere(verdict, entry));
  }

  private static boolean differs(Optional<String> expected, String actual) {
    return expected.isPresent() && !expected.get().equals(actual);
  }

  private static boolean isThere(Verdict verdict, Map.Entry<String, LocalDate> deadline) {
    List<Optional<LocalDate>> days = deadlines(verdict).get(deadline.getKey());
    return days != null && days.equals(List.of(Optional.of(deadline.getValue())));
  }

  /** The ids of everything that was found. */
  static Set<String> found(Verdict verdict) {
    return verdict.findings().stream()
        .map(Finding::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The last day of the reasons for the outcome. */
  static Optional<LocalDate> lastDay(Verdict verdict) {
    Verb verb = verdict.outcome() == Outcome.BARRED ? Verb.BAR : Verb.DEFER;
    return verdict.findings().stream()
        .filter(finding -> finding.verb() == verb)
        .map(Finding::lastDay)
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  /** The deadlines by what they are for; a day that is not known is empty. */
  static Map<String, List<Optional<LocalDate>>> deadlines(Verdict verdict) {
    return verdict.findings().stream()
        .filter(finding -> finding.verb() == Verb.DEADLINE)
        .collect(
            Collectors.groupingBy(
                finding -> finding.what().orElse(""),
                Collectors.collectingAndThen(
                    Collectors.mapping(Finding::date, Collectors.toList()),
                    days -> days.stream().distinct().toList())));
  }

  /** The facts that are asked for. */
  static Set<String> questions(List<Question> questions) {
    return questions.stream().map(Question::fact).collect(Collectors.toCollection(TreeSet::new));
  }
}
