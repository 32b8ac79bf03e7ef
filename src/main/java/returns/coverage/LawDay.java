package returns.coverage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A day on which the law of a pack changes, and which of the days beside it were looked at.
 *
 * @param what which day, in words
 * @param readFor the fields of facts whose days it is read for; empty where it is the day of
 *     evaluation
 * @param alsoTransfer whether the day of the transfer counts too
 */
record LawDay(
    String what, LocalDate day, Set<EventDay> readFor, boolean alsoTransfer, ThreeDays days) {

  /** The field of a fact that a rule looks up the law of: by the rule and the field's position. */
  record EventDay(String rule, int condition, String field) {}

  static LawDay ofEvaluation(String what, LocalDate day) {
    return new LawDay(what, day, Set.of(), false, new ThreeDays());
  }

  static LawDay ofInstrument(String what, LocalDate day) {
    return new LawDay(what, day, Set.of(), true, new ThreeDays());
  }

  static LawDay ofEvents(String what, LocalDate day, Set<EventDay> events) {
    return new LawDay(what, day, events, false, new ThreeDays());
  }

  void note(LocalDate asAt, Object transferOn, Seen where) {
    if (readFor.isEmpty()) {
      days.note(day, asAt, where);
    }
    if (alsoTransfer) {
      days.note(day, transferOn, where);
    }
  }

  Boundary boundary() {
    return days.boundary(Optional.empty(), what, Optional.empty());
  }
}
