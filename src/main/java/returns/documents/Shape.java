package returns.documents;

import java.util.Optional;
import returns.diagnostics.Problems;

/**
 * Turns a node into a value of one kind.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface Shape<T> {
  /** The value; if the node does not hold one, reports why and gives nothing. */
  Optional<T> read(Node node, Problems problems);
}
