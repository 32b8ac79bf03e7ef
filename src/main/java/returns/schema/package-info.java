/**
 * The JSON Schema of a case, written from the vocabulary.
 *
 * <p>For editors and for programs that write cases. It says all that JSON Schema can say; the rest
 * (a day that exists, a contested value that differs) is said by {@code returns.facts} alone. Does
 * not read anything. Depends on {@code returns.vocabulary} and {@code returns.documents}.
 */
package returns.schema;
