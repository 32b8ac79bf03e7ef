package returns.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import returns.batch.CaseDecider;

/** The two days of an evaluation. */
final class DayOptions {
  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      description = "the day whose law and facts apply (default: each case's own day of decision)")
  private LocalDate asAt;

  @Option(
      names = "--known-at",
      paramLabel = "DATE",
      description = "set aside what was recorded after this day (default: everything counts)")
  private LocalDate knownAt;

  CaseDecider.Days days() {
    return new CaseDecider.Days(Optional.ofNullable(asAt), Optional.ofNullable(knownAt));
  }
}
