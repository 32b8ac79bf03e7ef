package returns.lints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.cli.Commands;

final class NotesTests {
  private static final String UNREAD =
      "elbonia-2010:\n  citation: \"Agreement with Elbonia\"\n  label: unverified\n";

  @TempDir Path folder;
  private Path rules;

  @BeforeEach
  void a_folder_with_one_note() throws IOException {
    rules =
        ExampleFolder.with(List.of(new Example("yaml sources", UNREAD)), folder.resolve("rules"));
  }

  private Commands.Result check(String... options) {
    List<String> words = new ArrayList<>(List.of("check", rules.toString()));
    words.addAll(List.of(options));
    return Commands.run(words.toArray(String[]::new));
  }

  @Test
  void a_note_is_only_counted_beside_the_answer() {
    assertEquals(
        new Commands.Result(0, "no problems found\n", "1 note: see  returns check --notes\n"),
        check());
    assertEquals(0, check("--strict").exit());
  }

  @Test
  void a_note_is_shown_to_whoever_asks_and_is_no_failure() {
    Commands.Result shown = check("--notes", "--strict");
    assertEquals(0, shown.exit());
    assertEquals("", shown.err());
    assertTrue(
        shown.out().startsWith("note[rests-on-unverified-values]: 1 of 1 requirements"),
        shown.out());
    assertTrue(shown.out().endsWith("0 errors, 0 warnings, 1 note in 1 file\n"), shown.out());
  }

  @Test
  void a_review_that_is_asked_for_gives_warnings() {
    Commands.Result asked = check("--as-at", "2026-11-28", "--reviewed-within", "365");
    assertEquals(0, asked.exit());
    assertTrue(
        asked.out().contains("warning[source-not-reviewed]: 3 sources do not say"), asked.out());
    assertEquals(1, check("--as-at", "2026-11-28", "--reviewed-within", "365", "--strict").exit());
  }

  @Test
  void a_folder_of_texts_that_is_not_there_is_wrong_usage() {
    Commands.Result asked = check("--texts", folder.resolve("nowhere").toString());
    assertEquals(2, asked.exit());
    assertTrue(asked.err().contains("there is no folder"), asked.err());
  }
}
