package returns.coverage;

import java.util.Optional;
import returns.rules.Rule;

/** What was seen of one comparison. */
final class ComparisonRecord {
  final Counted counted;
  final ThreeDays days = new ThreeDays();

  // Only ever set, so that it makes no difference which thread does so first.
  volatile boolean kept;
  volatile boolean lost;

  ComparisonRecord(Counted counted) {
    this.counted = counted;
  }

  boolean wantsKept() {
    return !kept || wantsDays();
  }

  boolean wantsLost() {
    return !lost || wantsDays();
  }

  private boolean wantsDays() {
    return counted.boundary() && days.wants(Seen.HERE);
  }

  ComparisonCoverage coverage(Rule rule) {
    Optional<Boundary> boundary =
        counted.boundary()
            ? Optional.of(
                days.boundary(
                    Optional.of(rule.id()),
                    "the limit of " + rule.id() + " in: " + counted.needed(),
                    Optional.of(counted.place())))
            : Optional.empty();
    return new ComparisonCoverage(
        counted.condition(),
        counted.needed(),
        counted.text(),
        counted.place(),
        kept,
        lost,
        boundary);
  }
}
