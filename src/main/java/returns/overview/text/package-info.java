/**
 * An overview for a terminal: a table, a timeline of characters, and lists; readable without
 * colour.
 *
 * <p>Looks nothing up and does not print. Depends on {@code returns.overview} and, for the layout
 * of paragraphs, on {@code returns.explain}.
 */
package returns.overview.text;
