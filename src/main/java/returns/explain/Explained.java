package returns.explain;

import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;

/**
 * An explanation, or why there is none.
 *
 * @param text empty if there are problems
 */
public record Explained(Optional<String> text, List<Diagnostic> problems) {
  public Explained {
    problems = List.copyOf(problems);
  }
}
