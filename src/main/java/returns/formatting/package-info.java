/**
 * One way to lay out rule files, and the safe fixes of diagnostics.
 *
 * <p>{@link returns.formatting.Layout} prints the lexemes of a file again: the same ones in the
 * same order with every comment, and only spaces and line ends between them are its own. A part
 * that cannot be read is left as it is. Does not read or write files, and does not touch YAML.
 * Depends on {@code returns.language} and {@code returns.diagnostics}. The layout is described in
 * docs/rule-language.md.
 */
package returns.formatting;
