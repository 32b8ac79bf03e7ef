package returns.formatting;

/**
 * Where a lexeme stands in its part.
 *
 * @param forced whether a new line must begin with it
 * @param wall whether it is {@code when}, {@code then} or {@code end}
 * @param first whether only comments stand between it and the word that opens its section
 * @param depth how many brackets are open around it; a bracket stands outside of its own
 * @param roomy whether the innermost brackets around it, or its own, have spaces inside
 */
record Spot(
    Section section, boolean forced, boolean wall, boolean first, int depth, boolean roomy) {}
