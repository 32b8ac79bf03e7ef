package returns.packs;

import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;

/**
 * A folder of rules, or what is wrong with it.
 *
 * @param library empty if there is an error
 * @param diagnostics errors and warnings, in the order in which they are shown
 */
public record Loaded(Optional<Library> library, List<Diagnostic> diagnostics) {
  public Loaded {
    diagnostics = List.copyOf(diagnostics);
  }
}
