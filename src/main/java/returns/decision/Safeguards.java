package returns.decision;

import java.util.Locale;
import returns.rules.Status;

/** The first answer: may this action be taken at all? */
public enum Safeguards {
  /** A bar is met. */
  BARRED,
  /** A deferral is met. */
  DEFERRED,
  /** A referral is met. */
  REFERRED,
  /** None of these is met, but one is unknown. */
  OPEN,
  /** Every bar, deferral and referral is certainly not met. */
  CLEAR;

  /** The word in decisions. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The answer, from the best status among all bars, all deferrals and all referrals. */
  static Safeguards of(Status bars, Status deferrals, Status referrals) {
    if (bars == Status.MET) {
      return BARRED;
    }
    if (deferrals == Status.MET) {
      return DEFERRED;
    }
    if (referrals == Status.MET) {
      return REFERRED;
    }
    boolean clear = bars.or(deferrals).or(referrals) == Status.NOT_MET;
    return clear ? CLEAR : OPEN;
  }
}
