/**
 * What a save does: the rules are read again, and of the cases that are watched only what depends
 * on the edit is evaluated again.
 *
 * <p>Answers come from the reference evaluator alone, so they are no decisions to be kept. Does not
 * print. Depends on {@code returns.packs}, {@code returns.reference}, {@code returns.decision} and
 * {@code returns.impact} (for edits as values).
 */
package returns.watch;
