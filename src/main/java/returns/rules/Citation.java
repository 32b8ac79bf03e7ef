package returns.rules;

/**
 * A place in a source.
 *
 * @param source an id of {@code sources.yaml}
 * @param place the place in it, for example {@code art 10(2)}; may be empty
 */
public record Citation(String source, String place) {
  /** As the author wrote it. */
  public String text() {
    return place.isEmpty() ? source : source + " " + place;
  }
}
