/**
 * The JSON Schemas of the files that people write: that of a case from the vocabulary, the others
 * from this program's resources with what the vocabulary says of them.
 *
 * <p>For editors and for programs that write cases. It says all that JSON Schema can say; the rest
 * (a day that exists, a contested value that differs) is said by {@code returns.facts} alone. Reads
 * nothing but resources. Depends on {@code returns.vocabulary} and {@code returns.documents}.
 */
package returns.schema;
