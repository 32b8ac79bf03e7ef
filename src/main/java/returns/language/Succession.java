package returns.language;

import java.time.LocalDate;
import returns.rules.Rule;

/** Checks that a later version of a rule begins on the day after the earlier one ends. */
final class Succession {
  private final Report report;

  Succession(Report report) {
    this.report = report;
  }

  /** Compares the two; what was never in force has no days that could meet. */
  void check(Rule later, Rule earlier, Token token) {
    if (later.uncommenced().isPresent() || earlier.uncommenced().isPresent()) {
      return;
    }
    if (earlier.until().isEmpty() || later.from().isEmpty()) {
      report.add(
          Lint.VERSIONS_OF_A_RULE_OVERLAP,
          token,
          "both versions are in force: "
              + (earlier.until().isEmpty() ? earlier.id() + " has no @until" : "this has no @from"),
          "end the earlier one with @until, and begin this one with @from on the day after");
      return;
    }
    LocalDate next = earlier.until().get().plusDays(1);
    LocalDate from = later.from().get();
    if (from.isBefore(next)) {
      report.add(
          Lint.VERSIONS_OF_A_RULE_OVERLAP,
          token,
          "this version begins on "
              + from
              + ", and "
              + earlier.id()
              + " ends on "
              + next.minusDays(1),
          "correct one of the two days, or take @follows out");
    } else if (from.isAfter(next)) {
      report.add(
          Lint.GAP_BETWEEN_VERSIONS_OF_A_RULE,
          token,
          earlier.id() + " ends on " + next.minusDays(1) + ", and this version begins on " + from,
          "correct one of the two days, or take @follows out");
    }
  }
}
