package returns.decision;

import java.util.List;
import returns.evaluation.FactRef;
import returns.rules.Instrument;
import returns.rules.Label;
import returns.rules.Status;

/**
 * How one instrument stands for this case and this action.
 *
 * @param force in force on each day that counts
 * @param operation operational on each day that counts
 * @param obliges whether it obliges the partner to take anybody back
 * @param covers whether it covers this person
 * @param label the weaker of its life in force and of its operation, as known on the day of
 *     knowledge
 * @param requirements those that this action has
 * @param facts the facts that were read
 * @param open those of them that keep its force, its operation or its cover open
 */
public record InstrumentFinding(
    Instrument instrument,
    Status force,
    Status operation,
    Status obliges,
    Status covers,
    Label label,
    List<RequirementFinding> requirements,
    List<FactRef> facts,
    List<FactRef> open) {
  public InstrumentFinding {
    open = List.copyOf(open);
    requirements = List.copyOf(requirements);
    facts = List.copyOf(facts);
  }

  /** Whether it is in force, operates and obliges. */
  public Status stands() {
    return force.and(operation).and(obliges);
  }

  /** Whether it is a basis for this action. */
  public Status basis() {
    Status all = stands().and(covers);
    for (RequirementFinding requirement : requirements) {
      all = all.and(requirement.satisfied());
    }
    return all;
  }

  /**
   * Whether it stands, covers the person, and waits for a requirement that can still come about.
   */
  public Status waits() {
    Status missing = Status.NOT_MET;
    for (RequirementFinding requirement : requirements) {
      if (requirement.requirement().ifNotMet() == Instrument.IfNotMet.DEFERRED) {
        missing = missing.or(requirement.satisfied().not());
      }
    }
    return stands().and(covers).and(missing);
  }
}
