package returns.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Lines;

/** Each file of {@code good/} is read as its neighbour says; each of {@code bad/} is refused so. */
final class YamlTextTests {
  private static final Path FILES = Path.of("src/test/resources/documents/yaml");

  static Stream<Path> good() throws IOException {
    return yaml("good");
  }

  static Stream<Path> bad() throws IOException {
    return yaml("bad");
  }

  @ParameterizedTest
  @MethodSource("good")
  void reads(Path file) throws IOException {
    Parsed parsed = parse(file);
    assertEquals(List.of(), parsed.problems());
    Lines.assertExpected(expectation(file), NodeText.of(parsed.root().orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void refuses(Path file) throws IOException {
    Parsed parsed = parse(file);
    assertFalse(parsed.problems().isEmpty(), file + " was accepted");
    Lines.assertExpected(expectation(file), Lines.of(parsed.problems()));
  }

  @Test
  void a_list_in_thirty_two_lists_is_read_and_one_more_is_refused() {
    assertEquals(List.of(), ids("[".repeat(32) + "]".repeat(32)));
    assertEquals(List.of("yaml-too-deep"), ids("[".repeat(33) + "]".repeat(33)));
    assertEquals(List.of(), ids(block(32)));
    assertEquals(List.of("yaml-too-deep"), ids(block(33)));
  }

  private static String block(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      text.append("  ".repeat(i)).append("a:\n");
    }
    return text.append("  ".repeat(levels)).append("x\n").toString();
  }

  @Test
  void a_mebibyte_is_read_and_one_byte_more_is_refused() {
    String start = "a: ";
    String most = start + "x".repeat(Utf8.MOST_BYTES - start.length());
    assertEquals(List.of(), ids(most));
    assertEquals(List.of("file-too-large"), ids(most + "x"));
  }

  @Test
  void hostile_texts_of_a_mebibyte_end_soon() {
    int size = Utf8.MOST_BYTES - 16;
    List<String> hostile =
        List.of(
            "[".repeat(size),
            "{".repeat(size),
            "- ".repeat(size / 2),
            "? ".repeat(size / 2),
            "[" + "x,".repeat(size / 2) + "]",
            "{" + "a,".repeat(size / 2) + "}",
            "\"" + "\\".repeat(size),
            "a: |\n" + " \n".repeat(size / 2),
            "&a ".repeat(size / 3),
            "!a ".repeat(size / 3),
            "a".repeat(size),
            "# ".repeat(size / 2),
            "\n".repeat(size),
            " ".repeat(size),
            "a:\n".repeat(size / 3),
            "[😀," + "😀,".repeat(size / 6) + "]");
    for (String text : hostile) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Parsed parsed =
          assertTimeoutPreemptively(
              Duration.ofSeconds(60), () -> YamlText.parse("hostile.yaml", bytes));
      assertTrue(parsed.root().isPresent() || !parsed.problems().isEmpty());
    }
  }

  private static List<String> ids(String text) {
    return YamlText.parse("a.yaml", text.getBytes(StandardCharsets.UTF_8)).problems().stream()
        .map(Diagnostic::id)
        .toList();
  }

  private static Parsed parse(Path file) throws IOException {
    return YamlText.parse(file.getFileName().toString(), Files.readAllBytes(file));
  }

  private static Path expectation(Path file) {
    return file.resolveSibling(file.getFileName().toString().replace(".yaml", ".txt"));
  }

  private static Stream<Path> yaml(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FILES.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }
}
