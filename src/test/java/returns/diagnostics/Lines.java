package returns.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Diagnostics as plain text that a reviewer can read beside the input, for tests. */
public final class Lines {
  private Lines() {}

  /** What, where, the line with its mark, help and why, for each. */
  public static String of(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic d : diagnostics) {
      text.append(d.severity().word()).append('[').append(d.id()).append("] ");
      text.append(d.place()).append('\n').append("  ").append(d.message()).append('\n');
      if (d.place().line() > 0) {
        text.append("    ").append(d.place().text().replace('\t', '→')).append('\n');
        text.append("    ").append(" ".repeat(d.place().column() - 1));
        text.append("^".repeat(d.place().length())).append('\n');
      }
      append(text, "help", d.help());
      append(text, "why", d.why());
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append("  ").append(name).append(": ").append(value).append('\n');
    }
  }

  /**
   * Compares with a file; {@code -Dreturns.accept=true} writes the file instead, so that the change
   * can be reviewed as a difference.
   */
  public static void assertExpected(Path file, String actual) throws IOException {
    if (Boolean.getBoolean("returns.accept")) {
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, "the text expected in " + file);
  }
}
