/**
 * The second evaluator, in plain Java, written from docs/semantics.md and not from Drools.
 *
 * <p>Gives the status of every rule and, in a trace, of every condition with the facts it read: the
 * material of every explanation. Each rule is compiled once for a rule set; a rule's choices of
 * facts are searched depth first. Knows neither Drools nor a file format, and folds nothing.
 * Depends on {@code returns.evaluation}, {@code returns.rules}, {@code returns.vocabulary} and
 * {@code returns.dates}.
 */
package returns.reference;
