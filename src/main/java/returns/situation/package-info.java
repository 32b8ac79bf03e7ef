/**
 * A case as it stands on a day: from what its file states to what rules may match.
 *
 * <p>Here, and only here, a stated value becomes unknown because it is contested, too old, or not
 * yet recorded on the day of knowledge; and here the law's own facts (terms, instruments, evidence
 * lists) become items. Does not evaluate. Depends on {@code returns.facts}, {@code returns.rules}
 * and {@code returns.evaluation}.
 */
package returns.situation;
