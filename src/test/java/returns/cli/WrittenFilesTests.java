package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.schema.SchemaCheck;

@DisplayName("Every file of a run folder keeps to its schema")
class WrittenFilesTests {
  @TempDir private static Path folder;
  private static Path out;

  @BeforeAll
  static void run() throws IOException {
    Path cases = Files.createDirectories(folder.resolve("cases"));
    for (String name : List.of("AL-0007.json", "AL-0012.json")) {
      Files.copy(Path.of("cases/albania").resolve(name), cases.resolve(name));
    }
    Files.writeString(cases.resolve("broken.json"), "{ \"case\": \"B-1\", \"claim\": [] }");
    out = folder.resolve("decisions");
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    int exit =
        Main.run(
            new Terminal(nowhere, nowhere, false, false, 80),
            "evaluate",
            cases.toString(),
            "--out",
            out.toString());
    assertEquals(1, exit);
  }

  @Test
  void decisions() throws IOException {
    List<Path> files = files(out.resolve("albania"));
    assertEquals(2, files.size());
    for (Path file : files) {
      assertEquals(List.of(), SchemaCheck.of("decision").problems(Files.readAllBytes(file)));
    }
  }

  @Test
  void the_descriptions_of_packs_which_the_decisions_name() throws IOException {
    String decision = Files.readString(files(out.resolve("albania")).get(0));
    List<Path> files = files(out.resolve("packs"));
    assertEquals(2, files.size());
    for (Path file : files) {
      assertEquals(List.of(), SchemaCheck.of("pack").problems(Files.readAllBytes(file)));
      assertTrue(decision.contains(file.getFileName().toString().replace(".json", "")));
    }
  }

  @Test
  void the_manifest() throws IOException {
    assertEquals(
        List.of(), SchemaCheck.of("run").problems(Files.readAllBytes(out.resolve("run.json"))));
  }

  @Test
  void each_line_of_the_errors() throws IOException {
    List<String> lines = Files.readAllLines(out.resolve("errors.jsonl"));
    assertTrue(!lines.isEmpty());
    for (String line : lines) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      assertEquals(List.of(), SchemaCheck.of("errors").problems(bytes));
    }
  }

  private static List<Path> files(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.sorted().toList();
    }
  }
}
