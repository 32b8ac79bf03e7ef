package returns.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text of law, as {@code sources.yaml} lists it.
 *
 * @param modelFor the partner for whose instrument this text is only a model
 */
public record Source(
    String id,
    String citation,
    Optional<String> address,
    Optional<LocalDate> version,
    Label label,
    Optional<String> modelFor) {}
