/**
 * What is in force when: each instrument, term and fact of the law as it stands, as values.
 *
 * <p>Takes no case and decides nothing. What holds on a day, and what counts as known on one, is
 * asked of {@code returns.rules} and {@code returns.situation}, as a decision asks it, so that an
 * overview never disagrees with one. Knows no file format; {@code returns.overview.text} and {@code
 * returns.overview.html} show it, and {@code returns.dossier} writes it down. Depends on {@code
 * returns.packs}, {@code returns.situation} and, for values in English, on {@code
 * returns.decision}.
 */
package returns.overview;
