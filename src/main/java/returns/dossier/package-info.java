/**
 * What is written down about a decision: its file, and the description of the packs that it names.
 *
 * <p>Trees of maps and lists, ready for {@code returns.documents.CanonicalJson}; the names are
 * those of docs/formats.md. Does not decide and does not write files. Depends on {@code
 * returns.decision}.
 */
package returns.dossier;
