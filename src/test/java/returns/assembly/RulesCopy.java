package returns.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the project's own rules, without scenario tables, for tests that change it. */
public final class RulesCopy {
  private RulesCopy() {}

  /** Copies the rules into a folder, and gives the folder of rules. */
  public static Path in(Path home) throws IOException {
    Path from = Path.of("rules");
    Path to = home.resolve("rules");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path inside = from.relativize(file);
        boolean isTable = inside.getNameCount() > 2 && inside.getName(1).endsWith("tests");
        if (!isTable) {
          Files.createDirectories(to.resolve(inside).getParent());
          Files.copy(file, to.resolve(inside));
        }
      }
    }
    return to;
  }
}
