package returns.watch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A watch of folders")
class FolderWatchTests {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir private Path folder;

  @Test
  void wakes_when_an_editor_writes_beside_and_renames() throws Exception {
    Path pack = Files.createDirectories(folder.resolve("rules/albania"));
    Path file = Files.writeString(pack.resolve("1-evidence.drl"), "old");
    try (FolderWatch watch = new FolderWatch(List.of(folder))) {
      Path beside = Files.writeString(pack.resolve(".1-evidence.drl.swp"), "new");
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      assertTrue(assertTimeoutPreemptively(LONG, watch::await));
    }
  }

  @Test
  void wakes_for_a_file_in_a_folder_that_was_made_later() throws Exception {
    try (FolderWatch watch = new FolderWatch(List.of(folder))) {
      Path made = Files.createDirectory(folder.resolve("made"));
      assertTrue(assertTimeoutPreemptively(LONG, watch::await));
      Files.writeString(made.resolve("case.json"), "{}");
      assertTrue(assertTimeoutPreemptively(LONG, watch::await));
    }
  }

  @Test
  void ends_when_it_is_closed() throws Exception {
    FolderWatch watch = new FolderWatch(List.of(folder));
    watch.close();
    assertFalse(assertTimeoutPreemptively(LONG, watch::await));
  }
}
