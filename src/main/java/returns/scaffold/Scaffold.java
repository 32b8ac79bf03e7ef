package returns.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.diagnostics.Diagnostic;

/**
 * Files that are ready to be written, or why they cannot be.
 *
 * @param files new files with their texts, in the order in which they are told
 * @param changed a file that is there and gets another text
 * @param problems everything that stands against it; then there is nothing to write
 */
public record Scaffold(
    Map<Path, String> files, Optional<Changed> changed, List<Diagnostic> problems) {
  /**
   * A file that is there.
   *
   * @param text all that it then holds
   * @param added what is new of it
   */
  public record Changed(Path path, String text, String added) {
    /** The line of the first word that is new. */
    int from() {
      int start = text.length() - added.stripLeading().length();
      return (int) text.substring(0, start).lines().count() + 1;
    }
  }

  public Scaffold {
    files = new LinkedHashMap<>(files);
    problems = List.copyOf(problems);
  }

  /**
   * A file, as it is told.
   *
   * @param from the first line of what is added to it; 1 for a new file
   * @param added its text, or what is put behind the text that it has
   */
  public record Text(Path path, int from, String added) {}

  /** All files, in the order in which they are told. */
  public List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    files.forEach((path, text) -> texts.add(new Text(path, 1, text)));
    changed.ifPresent(c -> texts.add(new Text(c.path(), c.from(), c.added())));
    return texts;
  }

  static Scaffold of(Map<Path, String> files) {
    return new Scaffold(files, Optional.empty(), List.of());
  }

  static Scaffold refused(List<Diagnostic> problems) {
    return new Scaffold(Map.of(), Optional.empty(), problems);
  }

  /** Writes everything, or nothing. */
  public void write() throws IOException {
    if (!problems.isEmpty()) {
      throw new IllegalStateException("there is something against it");
    }
    if (changed.isPresent()) {
      NewFiles.write(files, changed.get().path(), changed.get().text());
    } else {
      NewFiles.write(files);
    }
  }
}
