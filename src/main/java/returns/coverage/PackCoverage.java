package returns.coverage;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the scenarios have tried of one pack.
 *
 * @param scenarios how many scenarios of its own tables were decided
 * @param rules those in force on some day, in the order of their ids
 * @param law the days on which a term that its rules read, or one of its instruments, changes
 */
public record PackCoverage(
    String pack, int scenarios, List<RuleCoverage> rules, List<Boundary> law) {
  public PackCoverage {
    rules = List.copyOf(rules);
    law = List.copyOf(law);
  }

  /** How many of how many. */
  public record Share(int covered, int all) {
    /** Whether nothing is missing. */
    public boolean isWhole() {
      return covered == all;
    }
  }

  /** Rules that were seen met, not met and unknown. */
  public Share threeValued() {
    return new Share(
        (int) rules.stream().filter(RuleCoverage::isThreeValued).count(), rules.size());
  }

  /** Comparisons that were seen to decide their rule both ways. */
  public Share decisive() {
    List<ComparisonCoverage> all = rules.stream().flatMap(r -> r.comparisons().stream()).toList();
    return new Share((int) all.stream().filter(ComparisonCoverage::isCovered).count(), all.size());
  }

  /** Boundaries of which all three days were seen. */
  public Share boundaries() {
    List<Boundary> all = allBoundaries().toList();
    return new Share((int) all.stream().filter(Boundary::isCovered).count(), all.size());
  }

  /** All that no scenario of its own tables tries: values, then comparisons, then boundaries. */
  public List<Gap> gaps() {
    return Gaps.of(this);
  }

  /** The boundaries of its rules, then those of its law. */
  Stream<Boundary> allBoundaries() {
    return Stream.concat(rules.stream().flatMap(RuleCoverage::boundaries), law.stream());
  }
}
