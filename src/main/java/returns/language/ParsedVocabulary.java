package returns.language;

import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.vocabulary.Vocabulary;

/**
 * What the vocabulary's file holds.
 *
 * @param vocabulary empty if the file has an error
 * @param problems everything that is wrong, in the order in which it is shown
 */
public record ParsedVocabulary(Optional<Vocabulary> vocabulary, List<Diagnostic> problems) {
  public ParsedVocabulary {
    problems = List.copyOf(problems);
  }
}
