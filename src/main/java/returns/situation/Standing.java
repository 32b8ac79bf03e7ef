package returns.situation;

import java.util.List;
import returns.evaluation.Item;
import returns.evaluation.Situation;
import returns.facts.Case;
import returns.vocabulary.EngineTypes;

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

  /** The same case, where rules read another situation. */
  public Standing with(Situation other) {
    return new Standing(stated, clocks, other, setAside, newer, overfull);
  }

  /** Whether a person must look at the file itself, whatever the rules find. */
  public boolean needsAPerson() {
    return !newer.isEmpty() || !overfull.isEmpty() || hasTooManyChoices();
  }

  /** Whether some rule in force has more choices of facts than are evaluated. */
  public boolean hasTooManyChoices() {
    return situation.tooMany().intersects(situation.inForce());
  }

  /** A field of the return as it stands; null if it is unknown. */
  public Object theReturn(String field) {
    Item theReturn = theReturn();
    return theReturn.value(theReturn.type().field(field).orElseThrow());
  }

  /** The return itself. */
  public Item theReturn() {
    for (var entry : situation.items().entrySet()) {
      if (entry.getKey().name().equals(EngineTypes.RETURN)) {
        return entry.getValue().get(0);
      }
    }
    throw new IllegalStateException("the vocabulary does not declare Return");
  }
}
