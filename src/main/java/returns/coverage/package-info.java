/**
 * What the scenarios of packs have tried of their rules, and what nobody has tried yet.
 *
 * <p>Collects, while scenarios run, how each rule came out, which comparison decided it, and which
 * days next to a boundary were looked at (docs/testing.md). Evaluates no case: it reads the traces
 * of decisions, and asks the second evaluator only what a single rule would have come to with one
 * comparison turned round. Does not say whether a scenario passes, and changes no decision. Depends
 * on {@code returns.evaluation}, {@code returns.reference}, {@code returns.rules} and, for its
 * words, {@code returns.explain}.
 */
package returns.coverage;
