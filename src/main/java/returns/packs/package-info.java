/**
 * The folder {@code rules/}: vocabulary, sources, calendars, the safeguards and the partners'
 * packs.
 *
 * <p>Reads it strictly and tells everything that is wrong; a {@link returns.packs.Library} exists
 * only where nothing is. Does not evaluate, watch or write anything, and follows no links. Depends
 * on {@code returns.language}, {@code returns.documents}, {@code returns.facts} (for literals),
 * {@code returns.rules}, {@code returns.vocabulary}, {@code returns.dates} and {@code
 * returns.diagnostics}. The files are described in docs/formats.md.
 */
package returns.packs;
