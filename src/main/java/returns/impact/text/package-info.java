/**
 * An impact as lines of text for a terminal.
 *
 * <p>Does not print. Depends on {@code returns.impact} and {@code returns.explain}.
 */
package returns.impact.text;
