package returns.lints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.cli.Commands;
import returns.diagnostics.Diagnostic;

final class ReviewTests {
  /** Of no text. */
  private static final String HASH =
      "5ffa3a4f9b4d4d6eef86d7c1d0e1a6f1f1d7d2a4f0c9d2b0d1e2f3a4b5c6d7e8";

  private static final String SOURCES =
      "claims-act:\n  citation: \"Claims Act\"\n  label: read\n  reviewed: 2026-01-01\n"
          + "bank-holidays:\n  citation: \"Bank holidays\"\n  label: read\n  reviewed: 2025-12-31\n"
          + "elbonia-2010:\n  citation: \"Agreement with Elbonia\"\n  label: read\n"
          + "  text: "
          + HASH
          + "\n";

  @TempDir Path folder;

  private List<String> found(Review review) throws IOException {
    return Written.of(
            folder.resolve(Integer.toString(review.hashCode())),
            List.of(new Example("yaml sources", SOURCES)),
            Optional.of(review))
        .all()
        .stream()
        .map(Diagnostic::message)
        .toList();
  }

  private static Review within(String asAt, int days) {
    return new Review(Optional.of(LocalDate.parse(asAt)), OptionalInt.of(days), Optional.empty());
  }

  @Test
  void a_source_is_told_of_on_the_day_after_its_last() throws IOException {
    String silent = "one source does not say when it was reviewed: elbonia-2010";
    assertEquals(List.of(silent), found(within("2026-01-31", 31)));
    assertEquals(
        List.of(silent, "bank-holidays was last reviewed on 2025-12-31, 32 days before 2026-02-01"),
        found(within("2026-02-01", 31)));
  }

  @Test
  void a_text_that_changed_or_is_missing_is_told_of() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Review review = new Review(Optional.empty(), OptionalInt.empty(), Optional.of(texts));
    String missing = found(review).get(0);
    assertTrue(missing.startsWith("there is no text of elbonia-2010 to compare with"), missing);
    Files.writeString(texts.resolve("elbonia-2010.txt"), "another text");
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.copy(texts.resolve("elbonia-2010.txt"), other.resolve("elbonia-2010.txt"));
    Review again = new Review(Optional.empty(), OptionalInt.empty(), Optional.of(other));
    assertEquals(List.of("the text of elbonia-2010 is not the one that was read"), found(again));
  }

  @Test
  void the_text_that_was_read_is_no_finding() throws IOException {
    Path rules =
        ExampleFolder.with(
            List.of(
                new Example(
                    "yaml sources",
                    "elbonia-2010:\n  citation: \"Agreement\"\n  label: read\n  text: "
                        + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n")),
            folder.resolve("rules"));
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("elbonia-2010.txt"), "");
    Commands.Result ran = Commands.run("check", rules.toString(), "--texts", texts.toString());
    assertEquals("no problems found\n", ran.out());
  }

  @Test
  void days_without_a_day_are_refused() throws IOException {
    Path rules = ExampleFolder.with(List.of(), folder.resolve("rules"));
    Commands.Result ran = Commands.run("check", rules.toString(), "--reviewed-within", "30");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("--as-at DATE belong together"), ran.err());
  }
}
