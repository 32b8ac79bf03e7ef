package returns.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import returns.rules.Rule;
import returns.rules.Status;

/**
 * What the scenarios have tried of one rule.
 *
 * @param values for each of the three values where it was seen
 * @param comparisons those that a case can change, in the order of the text
 * @param days its own first and last day in force
 */
public record RuleCoverage(
    Rule rule,
    Map<Status, Seen> values,
    List<ComparisonCoverage> comparisons,
    List<Boundary> days) {
  public RuleCoverage {
    values = Collections.unmodifiableMap(new EnumMap<>(values));
    comparisons = List.copyOf(comparisons);
    days = List.copyOf(days);
  }

  /** Whether it was seen met, not met and unknown in its own pack's tables. */
  public boolean isThreeValued() {
    return values.values().stream().allMatch(Seen::isHere);
  }

  /** The boundaries in its comparisons, then those of its life. */
  Stream<Boundary> boundaries() {
    return Stream.concat(
        comparisons.stream().flatMap(comparison -> comparison.boundary().stream()), days.stream());
  }
}
