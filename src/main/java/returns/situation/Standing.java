package returns.situation;

import java.util.List;
import returns.evaluation.Situation;
import returns.facts.Case;

/**
 * A case as it stands, ready for both evaluators.
 *
 * @param setAside what does not count because it was recorded later, by path
 * @param newer the paths of dates that lie after the day of evaluation and cannot: the file is
 *     newer than the day that it is evaluated for
 * @param overfull the keys of lists with more items than a case may state
 */
public record Standing(
    Case stated,
    Clocks clocks,
    Situation situation,
    List<SetAside> setAside,
    List<String> newer,
    List<String> overfull) {
  public Standing {
    setAside = List.copyOf(setAside);
    newer = List.copyOf(newer);
    overfull = List.copyOf(overfull);
  }

  /** Whether a person must look at the file itself, whatever the rules find. */
  public boolean needsAPerson() {
    return !newer.isEmpty() || !overfull.isEmpty() || hasTooManyChoices();
  }

  /** Whether some rule in force has more choices of facts than are evaluated. */
  public boolean hasTooManyChoices() {
    return situation.tooMany().intersects(situation.inForce());
  }
}
