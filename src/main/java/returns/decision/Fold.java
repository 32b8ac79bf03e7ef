package returns.decision;

import returns.rules.Status;

/**
 * The whole of how findings become an outcome (docs/semantics.md, "The fold").
 *
 * <p>INVARIANT: {@code NO_BAR_FOUND} stands here once, behind a conjunction of certainties. What is
 * not decided by another line is {@code REFERRED}: a person must look.
 */
final class Fold {
  private Fold() {}

  /**
   * Chooses the outcome.
   *
   * @param safeguards whether the action may be taken at all
   * @param basis whether some instrument obliges the partner, with every requirement met
   * @param waits whether an instrument in force waits for a requirement that can still come about
   * @param agree whether both evaluators answered, and answered the same
   */
  static Outcome outcome(Safeguards safeguards, Status basis, Status waits, boolean agree) {
    if (safeguards == Safeguards.BARRED) {
      return Outcome.BARRED;
    }
    if (safeguards == Safeguards.DEFERRED || waits == Status.MET) {
      return Outcome.DEFERRED;
    }
    if (basis == Status.NOT_MET) {
      return Outcome.NOT_COVERED;
    }
    if (safeguards == Safeguards.CLEAR && basis == Status.MET && agree) {
      return Outcome.NO_BAR_FOUND;
    }
    return Outcome.REFERRED;
  }
}
