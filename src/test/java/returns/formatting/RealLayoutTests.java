package returns.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RealRules;
import returns.assembly.RulesCopy;
import returns.diagnostics.SourceText;
import returns.packs.Library;
import returns.packs.Loaded;
import returns.rules.Rule;

@DisplayName("The layout of the files that there are")
class RealLayoutTests {
  @Test
  void is_that_of_every_rule_file_of_the_project() throws IOException {
    List<Path> files = files("rules");
    assertTrue(files.size() > 30, files.toString());
    for (Path file : files) {
      SourceText source = source(file);
      assertEquals(source.text(), Layout.printed(source), file.toString());
    }
  }

  @Test
  void is_stable_and_loses_nothing_of_the_files_of_the_tests_sound_or_not() throws IOException {
    List<Path> files = files("src/test/resources");
    assertTrue(files.size() > 700, "only " + files.size());
    for (Path file : files) {
      assertLaidOutOnce(source(file));
    }
  }

  @Test
  void comes_back_when_the_spaces_of_a_file_were_changed() throws IOException {
    Random random = new Random(5);
    for (Path file : files("rules")) {
      SourceText source = source(file);
      String shaken = shaken(source.text(), random);
      assertEquals(
          source.text(), Layout.printed(new SourceText(file.toString(), shaken)), file.toString());
    }
  }

  @Test
  void changes_no_rule_whatever_spaces_and_comments_there_were_before(@TempDir Path home)
      throws IOException {
    Path rules = RulesCopy.in(home);
    Random random = new Random(11);
    for (Path file : RuleFiles.in(rules)) {
      SourceText source = source(file);
      Files.writeString(file, new Shaken(Shaken.By.COMMENTS, random).text(source));
    }
    List<String> before = values(rules);
    assertEquals(RealRules.ids().size(), before.size());
    for (SourceText source : RuleFiles.readable(rules)) {
      String laidOut = Layout.of(source);
      assertNotEquals(source.text(), laidOut);
      Files.writeString(Path.of(source.file()), laidOut);
    }
    assertEquals(before, values(rules));
  }

  /** The rules as values, without their places and without the spaces in the author's words. */
  private static List<String> values(Path rules) {
    Loaded loaded = Library.load(rules);
    Library library = loaded.library().orElseThrow(() -> new AssertionError(loaded.diagnostics()));
    return Stream.concat(Stream.of(library.safeguards()), library.arrangements().values().stream())
        .flatMap(pack -> pack.rules().stream())
        .map(Rule::toString)
        .map(rule -> rule.replaceAll("\\.drl:\\d+:\\d+", ".drl").replaceAll("\\s", ""))
        .toList();
  }

  /** Other indents, more blank lines between parts, and spaces behind lines. */
  private static String shaken(String text, Random random) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      boolean comment = line.startsWith("//");
      out.append(comment || line.isEmpty() ? "" : " ".repeat(random.nextInt(6)));
      out.append(line.isBlank() ? "\n".repeat(random.nextInt(3)) : line.strip());
      out.append(" ".repeat(random.nextInt(3))).append('\n');
    }
    return out.toString();
  }

  static void assertLaidOutOnce(SourceText source) {
    String once = Layout.printed(source);
    SourceText again = new SourceText(source.file(), once);
    assertEquals(Layout.lexemes(source), Layout.lexemes(again), source.file());
    assertEquals(once, Layout.printed(again), source.file());
  }

  static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return new ArrayList<>(files.filter(f -> f.toString().endsWith(".drl")).sorted().toList());
    }
  }

  static SourceText source(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    return new SourceText(file.toString(), text);
  }
}
