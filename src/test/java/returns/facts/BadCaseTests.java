package returns.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.diagnostics.TextRenderer;
import returns.vocabulary.TestVocabulary;

/**
 * Each case in {@code facts/bad} is refused with exactly the findings beside it; its harmless twin
 * in {@code facts/good} is accepted. Run with {@code -Daccept=true} to write the findings anew.
 */
class BadCaseTests {
  private static final Path BAD = Path.of("src/test/resources/facts/bad");
  private static final Path GOOD = Path.of("src/test/resources/facts/good");
  private static final CaseReader READER = new CaseReader(TestVocabulary.small());

  static List<String> bad() throws IOException {
    return names(BAD);
  }

  static List<String> good() throws IOException {
    return names(GOOD);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  void a_bad_case_is_refused_with_all_its_findings(String name) throws IOException {
    CaseRead read = READER.read(name, Files.readAllBytes(BAD.resolve(name)));
    assertTrue(read.stated().isEmpty());
    assertFalse(read.problems().isEmpty());
    String shown = new TextRenderer(false).render(read.problems());
    Path expected = BAD.resolve(name.replace(".json", ".txt"));
    if (Boolean.getBoolean("accept")) {
      Files.writeString(expected, shown, UTF_8);
    }
    assertEquals(Files.readString(expected, UTF_8), shown);
  }

  @ParameterizedTest
  @MethodSource("good")
  void its_harmless_twin_is_accepted(String name) throws IOException {
    CaseRead read = READER.read(name, Files.readAllBytes(GOOD.resolve(name)));
    assertEquals(List.of(), read.problems());
    assertTrue(read.stated().isPresent());
  }

  @Test
  void every_bad_case_has_a_twin() throws IOException {
    assertTrue(bad().size() >= 60);
    assertEquals(new TreeSet<>(bad()), new TreeSet<>(good()));
  }
}
