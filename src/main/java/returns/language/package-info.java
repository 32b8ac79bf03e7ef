/**
 * The rule language: the text of a rule file to {@link returns.rules.Rule} values, the text of
 * {@code vocabulary.drl} to a {@link returns.vocabulary.Vocabulary}.
 *
 * <p>An allow-list: what this grammar does not name is refused, with a {@link
 * returns.language.Lint} at its place, before anything is compiled. {@code Tokenizer} makes tokens
 * of characters, the {@code ...Parser} classes make syntax of tokens, the {@code ...Checker}
 * classes make typed values of syntax. All work is linear in the text, and recursion is bounded by
 * the limit on nesting. Does not read files, evaluate or print, and knows nothing of Drools.
 * Depends on {@code returns.rules}, {@code returns.vocabulary}, {@code returns.dates} and {@code
 * returns.diagnostics}. The language is described in docs/rule-language.md.
 */
package returns.language;
