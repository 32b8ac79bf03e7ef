package returns.batch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes files whole or not at all. */
public final class WholeFiles {
  private WholeFiles() {}

  /**
   * Writes a file beside its place, then moves it there at once.
   *
   * @return false if a file with just these bytes was there already
   */
  public static boolean write(Path file, byte[] bytes) throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "a folder stands where a file should");
    }
    // What is moved onto a link, a pipe or a device takes its place, and it is gone.
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(
          file.toString(), null, "a link or a device stands where a file should");
    }
    try {
      Files.write(beside, bytes);
      keepPermissions(file, beside);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException fault) {
      Files.deleteIfExists(beside);
      throw fault;
    }
    return true;
  }

  /** Who may read a file, and write it, stays as it was. */
  private static void keepPermissions(Path file, Path beside) throws IOException {
    if (Files.exists(file)
        && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
    }
  }
}
