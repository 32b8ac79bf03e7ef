package returns.rules;

import java.util.List;

/** A kind of evidence that an arrangement lists, and how strong it is. */
public record ListedEvidence(
    String kind, String strength, String about, List<Citation> citations, Label label) {
  public ListedEvidence {
    citations = List.copyOf(citations);
  }
}
