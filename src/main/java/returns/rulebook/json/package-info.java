/**
 * A rule book as the tree of its file (docs/formats.md, "A rule book").
 *
 * <p>Writes nothing itself. Depends on {@code returns.rulebook}.
 */
package returns.rulebook.json;
