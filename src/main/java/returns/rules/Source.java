package returns.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text of law, as {@code sources.yaml} lists it.
 *
 * @param modelFor the partner for whose instrument this text is only a model
 * @param reviewed the day on which somebody last held it against what rests on it
 * @param text the SHA-256 of the text that was read, in lower-case hexadecimal
 */
public record Source(
    String id,
    String citation,
    Optional<String> address,
    Optional<LocalDate> version,
    Label label,
    Optional<String> modelFor,
    Optional<LocalDate> reviewed,
    Optional<String> text) {

  /** A source that says nothing of a review. */
  public Source(
      String id,
      String citation,
      Optional<String> address,
      Optional<LocalDate> version,
      Label label,
      Optional<String> modelFor) {
    this(id, citation, address, version, label, modelFor, Optional.empty(), Optional.empty());
  }
}
