package returns.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Faults of the machine in words; never a stack trace. */
final class Faults {
  private Faults() {}

  static String describe(Exception fault) {
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
