package returns.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import returns.diagnostics.Diagnostic;

/** A fingerprint changes with all that a decision rests on, and with nothing else. */
final class PackHashTests {
  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    Variant.copyGood(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vocabulary.drl",
        "sources.yaml",
        "calendars.yaml",
        "elbonia/arrangement.yaml",
        "elbonia/2-evidence.drl",
        "elbonia/README.md"
      })
  void changes_with_a_line_break_at_the_end_of(String file) throws IOException {
    String before = elbonia();
    Files.writeString(folder.resolve(file), "\n", StandardOpenOption.APPEND);
    assertNotEquals(before, elbonia());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"safeguards/1-claims.drl", "safeguards/terms.yaml", "elbonia/tests/nothing.yaml"})
  void does_not_change_with(String file) throws IOException {
    String before = elbonia();
    Files.writeString(folder.resolve(file), "\n", StandardOpenOption.APPEND);
    assertEquals(before, elbonia());
  }

  @Test
  void changes_with_the_name_of_a_file() throws IOException {
    String before = elbonia();
    Files.move(folder.resolve("elbonia/2-evidence.drl"), folder.resolve("elbonia/3-evidence.drl"));
    assertNotEquals(before, elbonia());
  }

  @Test
  void is_the_same_wherever_the_folder_stands_and_in_whatever_order_it_was_written(
      @TempDir Path elsewhere) throws IOException {
    Files.createDirectories(elsewhere.resolve("elbonia"));
    Files.copy(
        folder.resolve("elbonia/10-procedure.drl"), elsewhere.resolve("elbonia/10-procedure.drl"));
    Files.copy(folder.resolve("vocabulary.drl"), elsewhere.resolve("vocabulary.drl"));
    for (String file :
        List.of(
            "elbonia/README.md",
            "elbonia/arrangement.yaml",
            "elbonia/2-evidence.drl",
            "calendars.yaml",
            "sources.yaml")) {
      Files.copy(folder.resolve(file), elsewhere.resolve(file));
    }
    Variant.copy(folder.resolve("safeguards"), elsewhere.resolve("safeguards"));
    assertEquals(elbonia(), hash(elsewhere));
  }

  @Test
  void is_sha_256_in_small_letters() {
    assertTrue(elbonia().matches("[0-9a-f]{64}"), elbonia());
  }

  @Test
  void hidden_files_of_editors_and_desktops_are_passed_over() throws IOException {
    String before = elbonia();
    Files.writeString(folder.resolve("elbonia/.2-evidence.drl.swp"), "x");
    Files.writeString(folder.resolve(".DS_Store"), "x");
    assertEquals(before, elbonia());
  }

  @Test
  void links_are_refused_and_not_followed() throws IOException {
    Path rule = folder.resolve("elbonia/2-evidence.drl");
    Path outside = folder.resolveSibling("outside-" + folder.getFileName());
    Files.move(rule, outside);
    Files.createSymbolicLink(rule, outside);
    Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("elbonia"));
    try {
      List<String> told =
          Library.load(folder).diagnostics().stream()
              .filter(d -> d.id().equals("symbolic-link"))
              .map(Diagnostic::place)
              .map(place -> place.file().substring(folder.toString().length()))
              .toList();
      assertEquals(List.of("/elbonia/2-evidence.drl", "/linked"), told);
    } finally {
      Files.delete(outside);
    }
  }

  private String elbonia() {
    return hash(folder);
  }

  private static String hash(Path rules) {
    Loaded loaded = Library.load(rules);
    assertEquals(List.of(), loaded.diagnostics());
    return loaded.library().orElseThrow().arrangements().get("elbonia").sha256();
  }
}
