package returns.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes of a file: never more than are needed to say that it is too large. */
public final class Bounded {
  private Bounded() {}

  /** The bytes of a file that a person wrote, or its first ones. */
  public static byte[] file(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return stream(in);
    }
  }

  /** The bytes of a file that the program wrote, or its first ones. */
  public static byte[] record(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(Utf8.MOST_BYTES_OF_RECORD + 1);
    }
  }

  /** The bytes of a stream, or its first ones. */
  public static byte[] stream(InputStream in) throws IOException {
    return in.readNBytes(Utf8.MOST_BYTES + 1);
  }
}
