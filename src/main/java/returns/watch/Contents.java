package returns.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands in the folders that are watched: by the content of what is edited, since editors
 * write in many ways, and by size and time of the many cases.
 *
 * @param rules by path: the hash of what a file of the rules holds
 * @param cases by path: the size and the time of a case
 */
record Contents(Map<Path, Integer> rules, Map<Path, String> cases) {
  /** Nothing was looked at yet. */
  static final Contents NONE = new Contents(Map.of(), Map.of());

  static Contents of(Path rules, List<String> casePaths) throws IOException {
    Map<Path, Integer> ofRules = new TreeMap<>();
    walk(rules, (file, attributes) -> ofRules.put(file, hash(file)));
    Map<Path, String> ofCases = new TreeMap<>();
    for (String path : casePaths) {
      walk(
          Path.of(path),
          (file, attributes) ->
              ofCases.put(file, attributes.size() + " " + attributes.lastModifiedTime()));
    }
    return new Contents(ofRules, ofCases);
  }

  /** What stands in the tables of scenarios alone. */
  Map<Path, Integer> tables() {
    Map<Path, Integer> tables = new TreeMap<>(rules);
    tables.keySet().removeIf(file -> !isTable(file));
    return tables;
  }

  /**
   * The names of what stands at the top of the folder of rules, packs and common files, in which
   * anything was made, changed or taken out; tables of scenarios are not rules.
   */
  Set<String> changedSince(Contents earlier, Path folder) {
    Set<Path> files = new TreeSet<>(rules.keySet());
    files.addAll(earlier.rules.keySet());
    Set<String> names = new TreeSet<>();
    for (Path file : files) {
      boolean same = Objects.equals(rules.get(file), earlier.rules.get(file));
      if (!same && !isTable(file)) {
        names.add(folder.relativize(file).getName(0).toString());
      }
    }
    return names;
  }

  private static boolean isTable(Path file) {
    return file.toAbsolutePath().getParent().endsWith("tests");
  }

  /** What is done with each file. */
  private interface Visit {
    void file(Path file, BasicFileAttributes attributes) throws IOException;
  }

  private static int hash(Path file) throws IOException {
    return Arrays.hashCode(Files.readAllBytes(file));
  }

  /** A file that is gone before it is looked at is one that is not there. */
  private static void walk(Path root, Visit visit) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              try {
                visit.file(file, attributes);
              } catch (IOException gone) {
                return FileVisitResult.CONTINUE;
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
