package returns.documents;

import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;

/**
 * A document, or what is wrong with it.
 *
 * @param root empty if the text could not be read as a tree at all
 */
public record Parsed(Optional<Node> root, List<Diagnostic> problems) {
  public Parsed {
    problems = List.copyOf(problems);
  }
}
