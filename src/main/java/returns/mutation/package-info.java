/**
 * Mutation of rules: what no scenario would notice.
 *
 * <p>Every operator, word, day, verb, term and requirement of a pack is altered in turn, and the
 * scenarios are asked whether any of them fails then. One that is not noticed is shown with the
 * smallest case that would notice it, as a row to paste, unless it is proved that no case can.
 * Changes values, never files of rules; knows neither Drools nor the words of a terminal. Depends
 * on {@code returns.rules}, {@code returns.packs}, {@code returns.situation}, {@code
 * returns.reference}, {@code returns.decision} and {@code returns.scenarios}.
 */
package returns.mutation;
