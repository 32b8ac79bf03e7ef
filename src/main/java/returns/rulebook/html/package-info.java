/**
 * A rule book as pages of HTML: one for each pack, one with the contents, and the indexes.
 *
 * <p>Decides nothing about the law, and reads no files. Templates escape every text by where it
 * stands. All is readable without scripts, without a network and on paper. Depends on {@code
 * returns.rulebook} and, for the templates, on {@code returns.overview.html}.
 */
package returns.rulebook.html;
