/**
 * Rules, terms, sources and arrangements as values, free of Drools and of every file format.
 *
 * <p>A {@link returns.rules.Rule} is data: both evaluators, the checks and the explanations read
 * the same value. Does not parse, evaluate or print. Depends on {@code returns.vocabulary}, {@code
 * returns.dates} and {@code returns.diagnostics} (for places).
 */
package returns.rules;
