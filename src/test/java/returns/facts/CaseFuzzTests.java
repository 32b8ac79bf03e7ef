package returns.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import returns.diagnostics.Diagnostic;
import returns.documents.JsonTrees;
import returns.documents.Mutation;
import returns.vocabulary.TestVocabulary;
import returns.vocabulary.Vocabulary;

/** Whatever the bytes: an answer comes, and a case that is accepted says what the text says. */
class CaseFuzzTests {
  private static final Vocabulary VOCABULARY = TestVocabulary.small();
  private static final CaseReader READER = new CaseReader(VOCABULARY);
  private static final List<byte[]> GOOD = goodCases();

  private static List<byte[]> goodCases() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/facts/good"))) {
      return files.sorted().map(CaseFuzzTests::bytes).toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 6000)
  void a_changed_case_is_refused_or_says_what_its_text_says(
      @ForAll("cases") Integer number, @ForAll("counts") Integer changes, @ForAll long seed) {
    byte[] bytes = Mutation.of(GOOD.get(number), changes, new Random(seed));
    CaseRead read = READER.read("a.json", bytes);
    assertEquals(read.problems().isEmpty(), read.stated().isPresent());
    read.problems().forEach(CaseFuzzTests::isTold);
    Statistics.collect(read.stated().isPresent());
    Statistics.coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
    read.stated().ifPresent(stated -> saysTheSame(stated, bytes));
  }

  private static void isTold(Diagnostic problem) {
    assertFalse(problem.message().isBlank());
    assertTrue(problem.message().length() < 400, problem.message());
    assertTrue(problem.place().line() >= 1);
    assertTrue(problem.place().column() >= 1);
    int width = problem.place().text().codePointCount(0, problem.place().text().length());
    assertTrue(problem.place().column() <= width + 1, problem::toString);
    assertTrue(
        problem.message().codePoints().noneMatch(Character::isISOControl), problem.message());
  }

  private static void saysTheSame(Case stated, byte[] bytes) {
    assertEquals(
        CaseTrees.normal(VOCABULARY, JsonTrees.read(bytes).orElseThrow()),
        CaseTrees.of(stated),
        () -> new String(bytes, UTF_8));
  }

  @Property(tries = 2000)
  void a_random_case_is_refused_or_says_what_its_text_says(
      @ForAll long seed, @ForAll("mistakes") double mistakes) {
    byte[] bytes = RandomCase.text(VOCABULARY, new Random(seed), mistakes);
    CaseRead read = READER.read("a.json", bytes);
    read.problems().forEach(CaseFuzzTests::isTold);
    assertTrue(mistakes > 0 || read.stated().isPresent(), () -> read.problems().toString());
    read.stated().ifPresent(stated -> saysTheSame(stated, bytes));
  }

  @Provide
  Arbitrary<Double> mistakes() {
    return Arbitraries.of(0.0, 0.01, 0.05);
  }

  @Property(tries = 2000)
  void bytes_at_random_are_refused_and_nothing_throws(@ForAll byte[] bytes) {
    CaseRead read = READER.read("a.json", bytes);
    assertTrue(read.stated().isEmpty());
    assertFalse(read.problems().isEmpty());
  }

  @Test
  void every_good_case_says_what_its_text_says() {
    for (byte[] bytes : GOOD) {
      saysTheSame(READER.read("a.json", bytes).stated().orElseThrow(), bytes);
    }
  }

  @Provide
  Arbitrary<Integer> cases() {
    return Arbitraries.integers().between(0, GOOD.size() - 1);
  }

  @Provide
  Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(0, 3);
  }
}
