/**
 * From findings to a decision: what bars, what is missing, what the best word is.
 *
 * <p>{@link returns.decision.Fold} is the one pure function that chooses an outcome. No rule
 * chooses one, and nothing here ever says that somebody is to be removed. Knows no file format.
 * Depends on {@code returns.situation} and {@code returns.evaluation}.
 */
package returns.decision;
