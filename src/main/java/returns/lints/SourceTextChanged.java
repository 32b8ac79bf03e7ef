package returns.lints;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import returns.documents.Sha256;
import returns.rules.Source;

/**
 * A source whose text is no longer the one that was read, where somebody keeps the texts and asks:
 * {@code check --texts DIR}. The text of a source is {@code DIR/<source>.txt}, byte for byte.
 */
final class SourceTextChanged implements LibraryLint {
  @Override
  public String id() {
    return "source-text-changed";
  }

  @Override
  public String why() {
    return "rules and values were written from another text than the one that is there now";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Optional<Path> texts = subject.review().flatMap(Review::texts);
    texts.ifPresent(
        folder ->
            subject.library().sources().values().stream()
                .filter(source -> source.text().isPresent())
                .sorted(java.util.Comparator.comparing(Source::id))
                .forEach(source -> check(subject, source, folder, findings)));
  }

  private static void check(Subject subject, Source source, Path folder, Findings findings) {
    Path file = folder.resolve(source.id() + ".txt");
    Optional<String> now = hash(file);
    if (!now.equals(source.text())) {
      findings.add(
          subject.texts().keyPlace(Texts.SOURCES, source.id(), "text"),
          now.isEmpty()
              ? "there is no text of " + source.id() + " to compare with: " + shown(file)
              : "the text of " + source.id() + " is not the one that was read",
          now.isEmpty()
              ? "put the text there, or take  text  out"
              : "read it again, correct what changed, and write  text: " + now.get());
    }
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static Optional<String> hash(Path file) {
    try {
      byte[] bytes = java.nio.file.Files.readAllBytes(file);
      return Optional.of(Sha256.of(bytes));
    } catch (IOException missing) {
      return Optional.empty();
    }
  }
}
