package returns.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * What a case says of a field, and how it was read.
 *
 * @param stated the value as stated, even where it counts as unknown; null if there is none
 * @param state whether the value counts, and if not, why not
 * @param contested other values that somebody claims
 * @param asOf the day of the fact; null if not said
 * @param source where the file has it from; empty if not said
 */
public record Reading(
    Object stated, State state, List<Object> contested, LocalDate asOf, String source) {

  /** Whether a value counts. */
  public enum State {
    KNOWN,
    NOT_STATED,
    CONTESTED,
    STALE,
    SET_ASIDE;

    /** The word in traces. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public Reading {
    contested = List.copyOf(contested);
  }

  private static final Reading NOT_STATED =
      new Reading(null, State.NOT_STATED, List.of(), null, "");

  /** A value without anything beside it; null is not stated. */
  public static Reading plain(Object value) {
    return value == null ? NOT_STATED : new Reading(value, State.KNOWN, List.of(), null, "");
  }
}
