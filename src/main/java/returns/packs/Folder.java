package returns.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.documents.Utf8;

/**
 * A folder on disk: what stands in it, by name. Links are refused and hidden files passed over.
 *
 * @param path where it is
 * @param shown how messages name it
 */
record Folder(Path path, String shown) {

  /** How messages name something in this folder. */
  String shown(String name) {
    return shown.isEmpty() ? name : shown + "/" + name;
  }

  Folder child(String name) {
    return new Folder(path.resolve(name), shown(name));
  }

  boolean isFolder() {
    return Files.isDirectory(path);
  }

  boolean hasFile(String name) {
    return Files.isRegularFile(path.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * The names in this folder in alphabetical order, without links and pipes, which are reported.
   */
  List<String> names(Problems problems) {
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(entry -> !nameOf(entry).startsWith("."))
          .filter(entry -> !isLink(entry, problems) && isPlain(entry, problems))
          .map(Folder::nameOf)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      problems.add(unreadable(shown));
      return List.of();
    }
  }

  private static String nameOf(Path entry) {
    return entry.getFileName().toString();
  }

  private boolean isLink(Path entry, Problems problems) {
    if (!Files.isSymbolicLink(entry)) {
      return false;
    }
    problems.add(
        Diagnostic.error(
            "symbolic-link",
            "this is a link to another place",
            Place.ofFile(shown(nameOf(entry))),
            "put the file itself here",
            "what a decision rests on must stand in the folder of rules"));
    return true;
  }

  /** Whether it is a file or a folder: a pipe would keep its reader waiting for ever. */
  private boolean isPlain(Path entry, Problems problems) {
    boolean isPlain = Files.isRegularFile(entry) || Files.isDirectory(entry);
    if (!isPlain) {
      problems.add(
          Diagnostic.error(
              "not-a-file",
              "this is neither a file nor a folder",
              Place.ofFile(shown(nameOf(entry))),
              "put a regular file here"));
    }
    return isPlain;
  }

  /** The bytes of a file; the first beyond the largest size are enough to refuse it. */
  Optional<byte[]> read(String name, Problems problems) {
    try (InputStream in = Files.newInputStream(path.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(in.readNBytes(Utf8.MOST_BYTES + 1));
    } catch (IOException unreadable) {
      problems.add(unreadable(shown(name)));
      return Optional.empty();
    }
  }

  private static Diagnostic unreadable(String what) {
    return Diagnostic.error(
        "unreadable",
        "this cannot be read",
        Place.ofFile(what),
        "check that it is there and that you may read it");
  }
}
