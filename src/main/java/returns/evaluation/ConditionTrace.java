package returns.evaluation;

import java.util.List;
import java.util.Optional;
import returns.rules.Status;

/**
 * How one condition of a rule came out.
 *
 * @param status its best over the choices whose earlier conditions are at least possible; empty if
 *     there are none ("not reached")
 * @param facts the facts read, from the first best choice in the file's order
 * @param atoms the status of each comparison in it, in the order of the text, for that choice: m
 *     met, n not met, u unknown; empty if there is none
 */
public record ConditionTrace(Optional<Status> status, List<FactRef> facts, String atoms) {
  public ConditionTrace {
    facts = List.copyOf(facts);
  }

  /** A condition that no choice reached. */
  public static final ConditionTrace NOT_REACHED =
      new ConditionTrace(Optional.empty(), List.of(), "");
}
