package returns.lints;

import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.rules.Rule;

/** Collects what one lint finds. */
final class Findings {
  private final LibraryLint lint;
  private final Problems problems;

  Findings(LibraryLint lint, Problems problems) {
    this.lint = lint;
    this.problems = problems;
  }

  void add(Place place, String message, String help) {
    problems.add(new Diagnostic(lint.id(), lint.severity(), message, place, help, lint.why()));
  }

  /** The same, with another rule that it is about. */
  void add(Place place, String message, String help, Rule other) {
    problems.add(
        new Diagnostic(lint.id(), lint.severity(), message, place, help, lint.why())
            .also(other.place(), "this is " + other.id()));
  }
}
