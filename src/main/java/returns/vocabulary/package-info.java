/**
 * The facts that rules may read and that a case may state: types, fields, words and labels.
 *
 * <p>Values only. The vocabulary's file is read by {@code returns.language}; the types that come
 * with the language are in {@link returns.vocabulary.EngineTypes}. Depends on nothing of ours.
 */
package returns.vocabulary;
