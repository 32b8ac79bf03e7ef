package returns.scaffold;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes files all together or not at all, and over none.
 *
 * <p>What does not exist yet, a file or the whole folder around it, is made beside its place under
 * a hidden name that no reader looks at, and then moved there at once.
 */
final class NewFiles {
  /** From where it was made to where it belongs, in the order of the files. */
  private final Map<Path, Path> made = new LinkedHashMap<>();

  private final List<Path> moved = new ArrayList<>();

  private NewFiles() {}

  /** Writes new files. */
  static void write(Map<Path, String> files) throws IOException {
    NewFiles work = new NewFiles();
    try {
      work.make(files);
      work.move();
    } catch (IOException | RuntimeException fault) {
      work.undo(fault);
      throw fault;
    }
  }

  /** Writes new files, and with them another text into a file that is there. */
  static void write(Map<Path, String> files, Path changed, String text) throws IOException {
    NewFiles work = new NewFiles();
    Path beside = hidden(changed);
    try {
      work.make(files);
      // A copy first, so that who may read it stays as it was.
      Files.copy(changed, beside, StandardCopyOption.COPY_ATTRIBUTES);
      Files.writeString(beside, text);
      work.move();
      Files.move(
          beside, changed, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException fault) {
      work.undo(fault);
      delete(beside, fault);
      throw fault;
    }
  }

  private void make(Map<Path, String> files) throws IOException {
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Path path = file.getKey().toAbsolutePath().normalize();
      if (exists(path)) {
        throw new FileAlreadyExistsException(path.toString(), null, "it is there already");
      }
      Path root = firstMissing(path);
      Path part = partOf(root);
      Path target = part.resolve(root.relativize(path).toString());
      if (root.equals(path)) {
        target = part;
      } else {
        Files.createDirectories(target.getParent());
      }
      Files.writeString(target, file.getValue());
    }
  }

  private Path partOf(Path root) {
    for (Map.Entry<Path, Path> known : made.entrySet()) {
      if (known.getValue().equals(root)) {
        return known.getKey();
      }
    }
    Path part = hidden(root);
    made.put(part, root);
    return part;
  }

  /** The path itself, or the highest folder around it that does not exist. */
  private static Path firstMissing(Path path) {
    Path missing = path;
    while (missing.getParent() != null && !exists(missing.getParent())) {
      missing = missing.getParent();
    }
    return missing;
  }

  private void move() throws IOException {
    for (Map.Entry<Path, Path> one : made.entrySet()) {
      if (exists(one.getValue())) {
        throw new FileAlreadyExistsException(
            one.getValue().toString(), null, "it came into being meanwhile");
      }
      Files.move(one.getKey(), one.getValue(), StandardCopyOption.ATOMIC_MOVE);
      moved.add(one.getValue());
    }
  }

  private void undo(Throwable because) {
    moved.forEach(path -> delete(path, because));
    made.keySet().forEach(path -> delete(path, because));
  }

  private static void delete(Path path, Throwable because) {
    if (!exists(path)) {
      return;
    }
    try (Stream<Path> below = Files.walk(path)) {
      for (Path one : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    } catch (IOException left) {
      because.addSuppressed(left);
    }
  }

  /** A hidden name beside a path that nothing has. */
  private static Path hidden(Path path) {
    String name = "." + path.getFileName() + ".part";
    Path hidden = path.resolveSibling(name);
    for (int i = 2; exists(hidden); i++) {
      hidden = path.resolveSibling(name + i);
    }
    return hidden;
  }

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
