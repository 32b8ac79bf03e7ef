package returns.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Faults of the machine in words; never a stack trace. */
final class Faults {
  private Faults() {}

  static String describe(Throwable fault) {
    if (fault instanceof InvalidPathException) {
      return "a path that this machine cannot read; with LC_ALL=C.UTF-8 it can.";
    }
    if (fault instanceof OutOfMemoryError) {
      return "there is not enough memory for this.";
    }
    if (fault instanceof AccessDeniedException denied) {
      return "permission denied: "
          + denied.getFile()
          + ". Check that you may read and write there.";
    }
    if (fault instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile() + ".";
    }
    if (fault instanceof FileSystemException file) {
      String reason = file.getReason() == null ? "cannot be used" : file.getReason();
      return file.getFile() + ": " + reason + ".";
    }
    if (fault instanceof IOException) {
      return "reading or writing failed: " + fault.getMessage() + ".";
    }
    return "a fault of the program ("
        + fault.getClass().getSimpleName()
        + ": "
        + fault.getMessage()
        + "). Please report it.";
  }
}
