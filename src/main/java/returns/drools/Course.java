package returns.drools;

import java.util.List;
import returns.evaluation.RuleSet;
import returns.rules.Status;

/**
 * How the stages of a pack follow one another in Drools.
 *
 * <p>Tests override single methods: to run both copies of everything, and to show that each
 * decision is needed.
 */
class Course {
  static final Course USUAL = new Course();

  /** For a single case: only what it needs is compiled. */
  static final Course ONE_CASE =
      new Course() {
        @Override
        boolean isForMany() {
          return false;
        }
      };

  /** Whether all rules are compiled at once, since many cases will need them. */
  boolean isForMany() {
    return true;
  }

  /** The stages that run one after another; those of one round run together. */
  List<RuleSet.Stage> rounds(List<RuleSet.Stage> stages) {
    return stages;
  }

  /**
   * Whether the certain copy of a rule runs.
   *
   * <p>Not unless its possible copy fired: what certainly holds also may hold. Nor where nothing
   * that it reads is unknown: then its possible copy has answered for both.
   */
  boolean runsCertain(boolean possible, boolean whollyKnown) {
    return possible && !whollyKnown;
  }

  /** Whether something established by a rule of this status certainly is. */
  boolean isSure(Status status) {
    return status == Status.MET;
  }

  /** Whether a conclusion that stands in the session already is left as it stands. */
  boolean stays(boolean asSure, boolean sureNow) {
    return asSure == sureNow;
  }
}
