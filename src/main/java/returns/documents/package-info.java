/**
 * JSON and YAML text as trees of which every part knows its place, and JSON text from trees.
 *
 * <p>Strict: duplicate keys, comments in JSON, tags and aliases in YAML and the like are refused
 * here, once, for every kind of file. {@link returns.documents.Fields} and {@link
 * returns.documents.Shapes} read objects and values just as strictly. Does not know what a document
 * is about. Depends on {@code returns.diagnostics} and {@code returns.dates}.
 */
package returns.documents;
