package returns.rules;

import java.util.List;

/**
 * What a partner's {@code arrangement.yaml} says, apart from its terms.
 *
 * @param state the partner, by ISO 3166-1 alpha-2
 */
public record Arrangement(
    String title,
    String state,
    List<Instrument> instruments,
    List<ListedEvidence> evidence,
    List<DatedFact> facts) {
  public Arrangement {
    instruments = List.copyOf(instruments);
    evidence = List.copyOf(evidence);
    facts = List.copyOf(facts);
  }
}
