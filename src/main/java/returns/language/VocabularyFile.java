package returns.language;

import java.util.List;
import java.util.Optional;
import returns.diagnostics.SourceText;
import returns.vocabulary.FactType;
import returns.vocabulary.Vocabulary;

/** Reads {@code vocabulary.drl}. */
public final class VocabularyFile {
  private VocabularyFile() {}

  /**
   * The vocabulary, or everything that is wrong with it.
   *
   * <p>{@code Return} has its days and the arrangement's types have theirs already, so that
   * everybody sees one object for each type.
   */
  public static ParsedVocabulary parse(SourceText source) {
    Report report = new Report(source);
    List<FactType> types = List.of();
    try {
      Cursor cursor = TextCheck.cursor(report);
      types = new DeclarationChecker(report).types(new VocabularyParser(cursor).declarations());
    } catch (Stop | Enough stop) {
      types = List.of();
    }
    Optional<Vocabulary> vocabulary =
        report.errors() == 0 ? Optional.of(new Vocabulary(types)) : Optional.empty();
    return new ParsedVocabulary(vocabulary, report.sorted());
  }
}
