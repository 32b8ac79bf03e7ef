package returns.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command prints. UTF-8 whatever the machine's settings.
 *
 * @param colour only on a terminal, and never when {@code NO_COLOR} is set
 * @param live whether a progress bar may be drawn on standard error
 * @param width in columns
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, boolean live, int width) {
  private static final int USUAL_WIDTH = 100;

  /** The terminal that the launcher found: it alone can tell what the streams are. */
  static Terminal ofProcess(Output out) {
    boolean isTerminal = "1".equals(System.getProperty("returns.terminal.out"));
    boolean colour = isTerminal && System.getenv("NO_COLOR") == null;
    boolean live = "1".equals(System.getProperty("returns.terminal.err"));
    return new Terminal(
        utf8(out),
        utf8(new FileOutputStream(FileDescriptor.err)),
        colour,
        live,
        Integer.getInteger("returns.terminal.width", USUAL_WIDTH));
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  /** A text in colour, where colours are wanted. */
  String coloured(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
