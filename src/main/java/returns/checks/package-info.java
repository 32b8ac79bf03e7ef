/**
 * All that {@code check} says of a folder of rules, in one place: whoever checks says the same.
 *
 * <p>Finds nothing itself, and never prints. Depends on assembly, for what both readers say, and on
 * scaffold, for the marks of what is still to be filled in.
 */
package returns.checks;
