package returns.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that were read and found good. {@code -Dreturns.accept=true} writes them anew; the
 * difference is then read before it is committed.
 */
public final class Approved {
  private static final Path FOLDER = Path.of("src/test/resources");

  private Approved() {}

  /** Compares a text with the file that holds it. */
  public static void check(String file, String text) {
    Path path = FOLDER.resolve(file);
    try {
      if (Boolean.getBoolean("returns.accept")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
      }
      assertEquals(Files.readString(path, StandardCharsets.UTF_8), text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
