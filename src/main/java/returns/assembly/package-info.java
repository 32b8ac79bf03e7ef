/**
 * Puts the parts together: from a folder of rules to deciders with both evaluators.
 *
 * <p>The only package that knows both evaluators. Depends on {@code returns.packs}, {@code
 * returns.drools}, {@code returns.reference} and {@code returns.decision}.
 */
package returns.assembly;
