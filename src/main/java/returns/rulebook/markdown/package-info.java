/**
 * A rule book as one text of Markdown, for a review in a repository or a word processor.
 *
 * <p>What comes from rule files is escaped, so that it cannot become a heading, a link or HTML.
 * Depends on {@code returns.rulebook}.
 */
package returns.rulebook.markdown;
