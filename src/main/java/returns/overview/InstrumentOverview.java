package returns.overview;

import java.util.List;
import java.util.Optional;
import returns.rules.Instrument;
import returns.rules.Instrument.Life;
import returns.rules.Status;

/**
 * One instrument, as far as it is known.
 *
 * @param signed its day, which may be stated nowhere
 * @param onDay how it stands on the day that is looked at
 */
public record InstrumentOverview(
    Instrument instrument,
    Life signed,
    Life inForce,
    Life operational,
    List<RequirementOverview> requires,
    Optional<OnDay> onDay) {
  public InstrumentOverview {
    requires = List.copyOf(requires);
  }

  /** Whether it obliges the partner while it stands; what is hypothetical does not exist. */
  public boolean obligesPartner() {
    return instrument.obligesPartner(false);
  }

  /** Whether it operates on just the days on which it is in force. */
  public boolean operatesWhileInForce() {
    return java.util.Objects.equals(inForce.starts(), operational.starts())
        && java.util.Objects.equals(inForce.ends(), operational.ends());
  }

  /**
   * On one day.
   *
   * @param obliges whether it then obliges the partner: in force, operational, and binding
   */
  public record OnDay(InTime force, InTime operation, Status obliges) {}

  /**
   * Something that it requires, and what can establish it.
   *
   * @param rules the ids of the rules that can, in order
   * @param inForce how many of them are in force on the day that is looked at
   */
  public record RequirementOverview(
      Instrument.Requirement requirement, List<String> rules, Optional<Integer> inForce) {
    public RequirementOverview {
      rules = List.copyOf(rules);
    }
  }
}
