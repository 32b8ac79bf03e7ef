/**
 * The rules of a folder as a book of law, as values: each rule as a sentence with what it rests on,
 * what it reads and what reads it, and indexes by source, by term and by fact.
 *
 * <p>Takes no case, decides nothing, and says nothing of its own about the law: every word comes
 * from the rule files, the vocabulary and the labels. Knows no file format; {@code
 * returns.rulebook.html} and {@code returns.rulebook.markdown} show it, and {@code returns.dossier}
 * writes it down. Depends on {@code returns.overview} for instruments and terms, on {@code
 * returns.explain} for the sentences, and on {@code returns.scenarios} for the tables that name a
 * rule.
 */
package returns.rulebook;
