package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In processes of their own, since locale and zone are read when one starts. */
@DisplayName("A run writes the same bytes")
class SameBytesTests {
  @TempDir Path folder;

  @Test
  void in_Turkish_in_Vietnam_and_in_another_encoding_as_in_English_in_London()
      throws IOException, InterruptedException {
    Map<String, String> here =
        run("english", "-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=Europe/London");
    Map<String, String> there =
        run(
            "turkish",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Ho_Chi_Minh",
            "-Dfile.encoding=ISO-8859-9");
    assertFalse(here.isEmpty());
    assertEquals(here, there);
  }

  private Map<String, String> run(String name, String... flags)
      throws IOException, InterruptedException {
    Path out = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(flags));
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "evaluate", "--out", out.toString()));
    for (int number : new int[] {1, 5, 17, 30, 58, 65, 93, 99, 120}) {
      command.add(String.format(java.util.Locale.ROOT, "cases/albania/AL-%04d.json", number));
    }
    Path printed = folder.resolve(name + ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> text(printed));
    Map<String, String> files = new TreeMap<>();
    files.put("printed", text(printed).replace(out.toString(), "OUT"));
    try (Stream<Path> all = Files.walk(out)) {
      all.filter(Files::isRegularFile)
          // The manifest tells of the run: when, where and how fast.
          .filter(file -> !file.getFileName().toString().equals("run.json"))
          .forEach(file -> files.put(out.relativize(file).toString(), text(file)));
    }
    return files;
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
