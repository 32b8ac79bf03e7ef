/**
 * What both evaluators read and what they must answer.
 *
 * <p>A {@link returns.evaluation.Situation} is a case as it stands on a day under one arrangement:
 * the items that rules may match, with everything unknown, contested, stale or not yet known
 * already taken out. An {@link returns.evaluation.Evaluator} turns it into {@link
 * returns.evaluation.Results}. Knows neither Drools nor a file format. Depends on {@code
 * returns.rules}, {@code returns.vocabulary} and {@code returns.dates}.
 */
package returns.evaluation;
