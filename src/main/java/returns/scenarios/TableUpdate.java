package returns.scenarios;

import java.nio.file.Path;
import java.util.List;

/**
 * A table, rewritten so that it says what came out; nothing is written yet.
 *
 * @param changes each expectation that is rewritten, in the order of the text
 * @param left scenarios that fail and stay as they are, with why
 * @param bytes the table as it would be; never compared
 */
@SuppressWarnings("ArrayRecordComponent")
public record TableUpdate(Path file, List<Change> changes, List<Left> left, byte[] bytes) {
  public TableUpdate {
    changes = List.copyOf(changes);
    left = List.copyOf(left);
  }

  /** One expectation that is rewritten. */
  public record Change(Scenario scenario, Mismatch mismatch) {}

  /** A scenario that a person must correct. */
  public record Left(Scenario scenario, String why) {}

  /** How many of the changes expect less protection than before. */
  public long lessProtective() {
    return changes.stream()
        .filter(change -> change.mismatch().direction() == Direction.LESS_PROTECTIVE)
        .count();
  }
}
