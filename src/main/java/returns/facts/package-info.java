/**
 * A case file, read strictly into typed facts.
 *
 * <p>What is not stated stays unstated: nothing is defaulted. Does not know rules, days of
 * evaluation or what a fact means. Depends on {@code returns.documents}, {@code returns.vocabulary}
 * and {@code returns.diagnostics}.
 */
package returns.facts;
