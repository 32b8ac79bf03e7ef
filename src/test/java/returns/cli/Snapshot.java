package returns.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in a folder: every path in it, hidden ones too, with the text of each file. */
public final class Snapshot {
  private Snapshot() {}

  public static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        found.put(
            folder.relativize(path).toString(),
            Files.isRegularFile(path) ? Files.readString(path) : "");
      }
    }
    return found;
  }
}
