/**
 * JSON and YAML text as trees of which every part knows its place.
 *
 * <p>Strict: duplicate keys, comments in JSON, tags and aliases in YAML and the like are refused
 * here, once, for every kind of file. Does not know what a document is about. Depends on {@code
 * returns.diagnostics}.
 */
package returns.documents;
