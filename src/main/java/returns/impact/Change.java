package returns.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import returns.decision.Outcome;

/**
 * One answer that the edits change.
 *
 * @param caseId the id of the case
 * @param where the file that states it
 * @param before the outcome under the old rules
 * @param after the outcome under the new rules
 * @param lost what stood against the action and stands there no more, or weaker
 * @param gained what stands against it now, or stronger
 * @param beside what else differs
 * @param because how the change came about
 */
public record Change(
    String caseId,
    String where,
    String arrangement,
    LocalDate asAt,
    Outcome before,
    Outcome after,
    Direction direction,
    List<String> lost,
    List<String> gained,
    List<String> beside,
    Because because) {
  public Change {
    lost = List.copyOf(lost);
    gained = List.copyOf(gained);
    beside = List.copyOf(beside);
  }

  /** Whether the outcome itself changes. */
  public boolean isOfOutcome() {
    return before != after;
  }

  /**
   * The edits that a change comes from.
   *
   * @param edits their names
   * @param losing those of them because of which something is lost
   * @param how whether each does it alone
   */
  public record Because(List<String> edits, List<String> losing, How how) {
    public Because {
      edits = List.copyOf(edits);
      losing = List.copyOf(losing);
    }

    /** The edits that are named, or why none is. */
    public Optional<String> remark() {
      return switch (how) {
        case ALONE -> Optional.empty();
        case TOGETHER ->
            edits.size() == 1 ? Optional.empty() : Optional.of("only together, none alone");
        case NOT_TOLD -> Optional.of("which of them it is could not be told");
      };
    }
  }

  /** How a change came about. */
  public enum How {
    /** Each of the edits changes the answer alone. */
    ALONE,
    /** Only together: without any one of them it would not be this change. */
    TOGETHER,
    /** It could not be told: then each edit that could have a part is named. */
    NOT_TOLD;

    /** The word in files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
