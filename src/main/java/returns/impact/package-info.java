/**
 * What an edit of the rules does to cases: whose answer changes, from what to what, in which
 * direction, and because of which edit.
 *
 * <p>Each case is decided under both libraries with both evaluators, and the answers are compared
 * (docs/impact.md). What an edit does alone is found by deciding the case under the old library
 * with that edit and no other, with the reference evaluator. Does not print, and knows neither
 * revisions nor a page. Depends on {@code returns.assembly}, {@code returns.batch} and {@code
 * returns.decision}.
 */
package returns.impact;
