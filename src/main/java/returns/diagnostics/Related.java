package returns.diagnostics;

/**
 * Another place that a reader needs in order to see what is wrong.
 *
 * @param words why this place matters, for example {@code the first is here}
 */
public record Related(Place place, String words) {}
