package returns.revisions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Runs {@code git}, only to read. */
final class Git {
  private final Path at;

  Git(Path at) {
    this.at = at;
  }

  /** Git itself could not be started. */
  static final class Missing extends IOException {
    private static final long serialVersionUID = 1L;

    Missing(IOException why) {
      super("git cannot be started", why);
    }
  }

  /** What a command printed; empty if it failed. */
  Optional<byte[]> run(String... words) throws IOException {
    return run(new byte[0], words);
  }

  /** The same, where the command reads. */
  Optional<byte[]> run(byte[] input, String... words) throws IOException {
    Process process = start(words);
    CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(process, input));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream printed = process.getInputStream()) {
      printed.transferTo(out);
    }
    written.join();
    return exit(process) == 0 ? Optional.of(out.toByteArray()) : Optional.empty();
  }

  /** The only line that a command printed. */
  Optional<String> line(String... words) throws IOException {
    return run(words).map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip());
  }

  private Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", at.toString()));
    command.addAll(Arrays.asList(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      return builder.start();
    } catch (IOException notThere) {
      throw new Missing(notThere);
    }
  }

  /** A command that ends before it has read everything has failed, which its exit says. */
  private static void write(Process process, byte[] input) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException endedEarly) {
      process.destroy();
    }
  }

  private static int exit(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
