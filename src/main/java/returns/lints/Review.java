package returns.lints;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is asked about the review of sources.
 *
 * @param asAt the day on which it is asked
 * @param within the days within which each source should have been reviewed
 * @param texts a folder with the texts that were read, {@code <source>.txt} each
 */
public record Review(Optional<LocalDate> asAt, OptionalInt within, Optional<Path> texts) {}
