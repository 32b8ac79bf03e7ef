/**
 * The commands, and the only place that prints or exits.
 *
 * <p>Exit codes: 0 done; 1 done, but something was found; 2 wrong usage or rules that are not
 * usable (nothing is written); 130 interrupted. Depends on everything.
 */
package returns.cli;
