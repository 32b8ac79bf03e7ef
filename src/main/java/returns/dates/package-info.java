/**
 * Days as the law counts them: date functions, calendars of working days, dates known in part.
 *
 * <p>Both evaluators share what is here, so it has tests of its own, from worked examples of law.
 * Never reads a clock. Depends on nothing of ours.
 */
package returns.dates;
