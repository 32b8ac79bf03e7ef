package returns.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import returns.vocabulary.FactType;

/**
 * A fact that an arrangement states about itself or its partner.
 *
 * @param fields values by field name; a field left out is unknown
 * @param starts first day on which it holds
 * @param ends last day; {@link Term#OPEN} if nothing ends it
 * @param known the day on which it became known; its first day if that is not said
 */
public record DatedFact(
    FactType type,
    Map<String, Object> fields,
    LocalDate starts,
    LocalDate ends,
    LocalDate known,
    List<Citation> citations,
    Label label) {
  public DatedFact {
    citations = List.copyOf(citations);
  }
}
