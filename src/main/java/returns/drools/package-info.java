/**
 * Rules printed as DRL and evaluated by Drools, the only package that knows it.
 *
 * <p>Drools compiles only text that {@link returns.drools.Printer} wrote from {@code Rule} values:
 * nothing that an author wrote reaches it but closed words and names, as escaped string literals.
 * Each rule is printed twice, once for what may hold and once for what certainly holds; the guards
 * against Drools' own faults are in the printing. Does not read rule files or cases, does not
 * explain. Depends on {@code returns.evaluation}, {@code returns.rules}, {@code returns.vocabulary}
 * and {@code returns.dates}.
 */
package returns.drools;
