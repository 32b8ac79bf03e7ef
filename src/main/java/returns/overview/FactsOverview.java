package returns.overview;

import java.util.List;
import java.util.Optional;
import returns.rules.DatedFact;
import returns.vocabulary.FactType;

/**
 * What an arrangement states of one type about its partner.
 *
 * @param facts those that are known
 * @param mayBeMore whether there may be one that is not here: nothing is stated, or something
 *     became known too late
 */
public record FactsOverview(FactType type, List<StatedFact> facts, boolean mayBeMore) {
  public FactsOverview {
    facts = List.copyOf(facts);
  }

  /**
   * One fact.
   *
   * @param onDay how it stands on the day that is looked at
   */
  public record StatedFact(DatedFact fact, Optional<InTime> onDay) {}
}
