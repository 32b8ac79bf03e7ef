package returns.rules;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a partner's {@code arrangement.yaml} says, apart from its terms.
 *
 * @param inRecord its place in the record, the order in which arrangements are listed
 * @param state the partner, by ISO 3166-1 alpha-2
 */
public record Arrangement(
    String title,
    OptionalInt inRecord,
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
