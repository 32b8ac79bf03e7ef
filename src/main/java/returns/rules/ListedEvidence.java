package returns.rules;

/** A kind of evidence that an arrangement lists, and how strong it is. */
public record ListedEvidence(
    String kind, String strength, String about, Citation citation, Label label) {}
