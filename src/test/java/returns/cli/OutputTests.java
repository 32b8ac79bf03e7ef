package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Standard output that cannot be written")
class OutputTests {
  private static Output failing(String reason) {
    return new Output(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        });
  }

  private static Optional<String> fault(Output output) {
    var terminal = new java.io.PrintStream(output, true, StandardCharsets.UTF_8);
    terminal.print("half of an answer");
    terminal.flush();
    return output.fault().map(IOException::getMessage);
  }

  @Test
  void is_remembered() {
    assertEquals(Optional.of("No space left on device"), fault(failing("No space left on device")));
    assertEquals(Optional.empty(), fault(new Output(OutputStream.nullOutputStream())));
  }

  @Test
  void is_no_fault_where_the_reader_has_seen_enough() {
    assertEquals(Optional.empty(), fault(failing("Broken pipe")));
  }

  @Test
  void ends_the_program_with_another_code_than_done() throws IOException, InterruptedException {
    File full = new File("/dev/full");
    assumeTrue(full.exists() && !full.isFile(), "a device, and no file that somebody put there");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "schema")
            .redirectOutput(full)
            .start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, process.waitFor(), said);
    assertTrue(said.startsWith("returns: "), said);
  }
}
