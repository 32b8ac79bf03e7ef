package returns.mutation;

import java.util.Optional;

/**
 * A mutant and what became of it.
 *
 * @param why by which scenario it is killed, or why it is equivalent
 * @param row the smallest scenario that was found to kill it, where it survived
 */
public record Judged(Mutant mutant, Fate fate, Optional<String> why, Optional<Row> row) {}
