package returns.coverage;

import java.util.Optional;
import returns.diagnostics.Place;

/**
 * Whether scenarios of the pack's own tables saw one comparison decide its rule, both ways, with
 * all others held (docs/testing.md).
 *
 * @param condition the position of its condition in the rule, from 0
 * @param needed what must be so, in words: with the negation that may stand around the comparison
 * @param text the author's words
 * @param kept where the rule was met, and would not be if this were turned round
 * @param lost where the rule was not met, and would be if this were turned round
 * @param boundary of a comparison of days: the three days at which it changes
 */
public record ComparisonCoverage(
    int condition,
    String needed,
    String text,
    Place place,
    boolean kept,
    boolean lost,
    Optional<Boundary> boundary) {

  /** Whether both sides were seen in the pack's own tables. */
  public boolean isCovered() {
    return kept && lost;
  }
}
