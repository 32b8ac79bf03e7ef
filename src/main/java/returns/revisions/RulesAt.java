package returns.revisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;

/**
 * A folder of rules, found by a name.
 *
 * @param name as the user wrote it
 * @param folder where its files stand now
 * @param shown what stands for that folder in messages
 * @param said what the name was taken for, in words
 * @param copied whether the folder is a copy, which is deleted when this is closed
 */
public record RulesAt(String name, Path folder, String shown, String said, boolean copied)
    implements AutoCloseable {

  /** What came of looking for a name. */
  public record Found(Optional<RulesAt> rules, List<Diagnostic> problems) {
    public Found {
      problems = List.copyOf(problems);
    }

    static Found not(Diagnostic problem) {
      return new Found(Optional.empty(), List.of(problem));
    }
  }

  /**
   * Finds a folder of that name, or else a revision.
   *
   * @param rules the folder of rules whose revisions are meant
   */
  public static Found find(String name, Path rules) throws IOException {
    if (name.isBlank()) {
      return Found.not(
          Diagnostic.error(
              "no-such-rules",
              "an empty name names no rules",
              Place.ofFile(""),
              "name a folder of rules, or a revision such as HEAD~1"));
    }
    boolean isFolder = isFolder(name);
    Repository repository = new Repository(rules);
    if (isFolder) {
      boolean both = repository.tree(name).isPresent();
      String said = both ? "the folder, and not the revision of that name" : "a folder";
      String shown = name.replace('\\', '/').replaceFirst("(?<=.)/+$", "");
      return new Found(
          Optional.of(new RulesAt(name, Path.of(name), shown, said, false)), List.of());
    }
    return repository.copy(name);
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (java.nio.file.InvalidPathException noPath) {
      return false;
    }
  }

  /** A place in these rules, as it is to be shown: a copy stands where nobody will find it. */
  public Place shown(Place place) {
    return new Place(
        shown(place.file()), place.line(), place.column(), place.length(), place.text());
  }

  /** A diagnostic about these rules, as it is to be shown. */
  public Diagnostic shown(Diagnostic problem) {
    return problem.moved(this::shown);
  }

  private String shown(String file) {
    String here = folder.toString().replace('\\', '/');
    return copied && file.startsWith(here) ? shown + file.substring(here.length()) : file;
  }

  /** Deletes the copy, if it is one. */
  @Override
  public void close() {
    if (copied) {
      delete(folder);
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
