/**
 * Folders of cases to folders of decisions: fast, and nothing lost.
 *
 * <p>One broken file never spoils the rest: it is listed in {@code errors.jsonl}, and every other
 * decision is written. Files are written whole or not at all. Does not print and knows no flags.
 * Depends on {@code returns.decision}, {@code returns.dossier} and {@code returns.facts}.
 */
package returns.batch;
