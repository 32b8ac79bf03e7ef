package returns.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.cli.Snapshot;

@DisplayName("New files")
class NewFilesTests {
  @TempDir private Path home;

  private Map<Path, String> files(String... names) {
    Map<Path, String> files = new LinkedHashMap<>();
    for (String name : names) {
      files.put(home.resolve(name), "text of " + name);
    }
    return files;
  }

  @Test
  void stand_where_they_belong_with_the_folders_around_them() throws IOException {
    Files.createDirectories(home.resolve("b"));
    NewFiles.write(files("a/1", "a/deep/2", "b/3"));
    Map<String, String> expected = new TreeMap<>();
    for (String folder : new String[] {"", "a", "a/deep", "b"}) {
      expected.put(folder, "");
    }
    for (String file : new String[] {"a/1", "a/deep/2", "b/3"}) {
      expected.put(file, "text of " + file);
    }
    assertEquals(expected, Snapshot.of(home));
  }

  @Test
  void are_all_written_or_none() throws IOException {
    Files.createDirectories(home.resolve("b"));
    Files.writeString(home.resolve("b/3"), "mine");
    Files.writeString(home.resolve("c"), "a file, and no folder");
    Map<String, String> before = Snapshot.of(home);
    assertThrows(IOException.class, () -> NewFiles.write(files("a/1", "b/3")));
    assertEquals(before, Snapshot.of(home));
    assertThrows(IOException.class, () -> NewFiles.write(files("a/1", "b/4", "c/5")));
    assertEquals(before, Snapshot.of(home));
  }

  @Test
  void are_taken_back_where_the_changed_file_cannot_be_written() throws IOException {
    Map<String, String> before = Snapshot.of(home);
    assertThrows(
        IOException.class, () -> NewFiles.write(files("a/1"), home.resolve("missing"), "text"));
    assertEquals(before, Snapshot.of(home));
  }

  @Test
  void leave_what_an_interrupted_attempt_left() throws IOException {
    Files.createDirectories(home.resolve(".a.part"));
    Files.writeString(home.resolve(".a.part/old"), "old");
    NewFiles.write(files("a/1"));
    assertEquals("old", Files.readString(home.resolve(".a.part/old")));
    assertEquals("text of a/1", Files.readString(home.resolve("a/1")));
  }
}
