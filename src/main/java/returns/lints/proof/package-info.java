/**
 * What follows from the conditions of rules: which can never be met together, which are implied by
 * others, and which rule covers another.
 *
 * <p>Every answer is sound and none is complete: what is claimed here holds in every case, and what
 * is not claimed may still be so. Does not know what a finding says. Depends on {@code
 * returns.rules}, {@code returns.vocabulary} and {@code returns.dates}.
 */
package returns.lints.proof;
