/**
 * Random rules and situations, from seeds: what the evaluators are compared on.
 *
 * <p>A seed reproduces everything. Small pools of values and few fields, so that equalities hit
 * often and Drools' alpha indexes switch on. Test support only.
 */
package returns.random;
