/**
 * Scenario tables: a base case, small changes, a day, and what must come out.
 *
 * <p>They stand next to the packs, in sentences that a lawyer can review. A scenario goes the whole
 * way, from the bytes of a case to its decision. Depends on {@code returns.batch} for that way.
 */
package returns.scenarios;
