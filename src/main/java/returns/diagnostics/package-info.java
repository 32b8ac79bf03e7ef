/**
 * What is wrong with a file that a person wrote, where, and what to do about it.
 *
 * <p>Holds {@link returns.diagnostics.Diagnostic}, the places it points at, and one renderer each
 * for a terminal and for machines. Does not know what kinds of file there are, and never prints.
 * Depends on nothing of ours.
 */
package returns.diagnostics;
