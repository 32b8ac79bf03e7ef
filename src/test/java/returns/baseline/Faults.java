package returns.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The faults that are planted in small rule files, each beside a twin in which it is mended. */
final class Faults {
  static final Path FOLDER = Path.of("src/test/resources/baseline");
  static final Path RULES = FOLDER.resolve("rules");

  /**
   * One fault.
   *
   * @param what in words
   */
  record Fault(String name, String what, String faulty, String mended) {}

  private Faults() {}

  static List<Fault> all() throws IOException {
    List<Fault> faults = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("faults"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".drl", "");
        if (!name.endsWith(".mended")) {
          String faulty = Files.readString(file);
          String mended = Files.readString(file.resolveSibling(name + ".mended.drl"));
          faults.add(
              new Fault(
                  name, faulty.lines().findFirst().orElseThrow().substring(3), faulty, mended));
        }
      }
    }
    return faults;
  }
}
