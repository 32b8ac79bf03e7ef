/**
 * What {@code returns new} writes: a partner's pack, a rule or a case to begin with, in which
 * nothing is invented and each gap carries the mark {@code FILL IN}.
 *
 * <p>Nothing is written before it was checked as it would stand, everything is written or nothing,
 * and nothing that is there is written over. It prints nothing, and it decides no case.
 */
package returns.scaffold;
