package returns.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Copies of folders of rules, for tests that change them: the project's own come without tables.
 */
public final class RulesCopy {
  private RulesCopy() {}

  /** Copies the rules into a folder, and gives the folder of rules. */
  public static Path in(Path home) throws IOException {
    return copy(Path.of("rules"), home.resolve("rules"), inside -> !isTable(inside));
  }

  /** Copies a folder as it is, into another, and gives the other. */
  public static Path of(Path from, Path to) throws IOException {
    return copy(from, to, inside -> true);
  }

  private static boolean isTable(Path inside) {
    return inside.getNameCount() > 2 && inside.getName(1).endsWith("tests");
  }

  private static Path copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path inside = from.relativize(file);
        if (wanted.test(inside)) {
          Path target = to.resolve(inside.toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    return to;
  }
}
