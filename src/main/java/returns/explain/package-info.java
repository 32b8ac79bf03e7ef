/**
 * Why, why not, and what is missing, in plain English.
 *
 * <p>Two halves. {@link returns.explain.ConditionEnglish} says a rule's conditions in the words of
 * the vocabulary; what it says is kept beside the decisions, in the description of each pack.
 * {@link returns.explain.Explanation} tells a decision as it was written down, together with those
 * descriptions: one recorded trace, filtered into views. It never evaluates a rule and never calls
 * a date function. Does not read files and does not print. Depends on {@code returns.rules}, {@code
 * returns.documents} and, for values in English, on {@code returns.decision}.
 */
package returns.explain;
