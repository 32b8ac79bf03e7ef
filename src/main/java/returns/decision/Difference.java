package returns.decision;

/**
 * A rule on which the evaluators differ.
 *
 * @param drools the status that Drools gives, or why it gave none
 * @param reference the status that the reference gives
 */
public record Difference(String rule, String drools, String reference) {}
