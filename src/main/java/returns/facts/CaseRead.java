package returns.facts;

import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;

/**
 * What came of reading a case file.
 *
 * @param stated the case; empty if anything is wrong with the file
 * @param problems everything that is wrong with it, in the order of its lines
 */
public record CaseRead(Optional<Case> stated, List<Diagnostic> problems) {
  public CaseRead {
    problems = List.copyOf(problems);
  }
}
