/**
 * Scenario tables: a base case, small changes, a day, and what must come out.
 *
 * <p>They stand next to the packs, in sentences that a lawyer can review. A scenario goes the whole
 * way, from the bytes of a case to its decision. Says of one that fails what was expected, what
 * came out and why; rewrites expectations in the text of a table; writes results for build servers.
 * Does not judge whether the scenarios are enough: see {@code returns.coverage}. Depends on {@code
 * returns.batch} for the way of a case, and on {@code returns.explain} for its words.
 */
package returns.scenarios;
