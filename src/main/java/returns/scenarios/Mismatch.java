package returns.scenarios;

import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;

/**
 * Something that came out otherwise than expected.
 *
 * @param place where the expectation is written
 * @param direction which way what came out lies
 * @param rewrite what would make the table say what came out; empty if only a person can
 * @param rule the rule whose coming out explains it; empty if none does alone
 * @param why that rule's story in words, on several lines; empty if there is none
 */
public record Mismatch(
    String what,
    String expected,
    String actual,
    Place place,
    Direction direction,
    Optional<Rewrite> rewrite,
    Optional<String> rule,
    String why) {

  Mismatch because(String story) {
    return new Mismatch(what, expected, actual, place, direction, rewrite, rule, story);
  }

  /** The same as a diagnostic, at the place of the expectation. */
  public Diagnostic diagnostic() {
    return Diagnostic.error(
        "not-as-expected",
        what + ": expected " + expected + ", came out as " + actual,
        place,
        "came out as " + actual);
  }
}
