/**
 * Lints that look at what rules, terms and sources mean together, once a folder of rules could be
 * read.
 *
 * <p>One class for each lint, under the id that users see; {@code docs/lints/} has a page for each.
 * None raises a false alarm: what a lint says of a rule is shown of every case ({@code
 * returns.lints.proof}) or stands in the files. A lint misses what it cannot show. Refuses nothing:
 * what makes a folder unusable is the business of {@code returns.language} and {@code
 * returns.packs}. Depends on both, and on {@code returns.documents} for places.
 */
package returns.lints;
