package returns.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.packs.Library;
import returns.scenarios.Scenarios;

/**
 * The safeguards under partners of which other facts hold: rules that can find nothing under the
 * arrangements of today are held by the scenarios of {@code partners/NAME/tests} all the same. Each
 * folder holds the facts of one such partner, and may hold terms that replace those of the
 * safeguards.
 */
@DisplayName("The safeguards under another partner")
class OtherPartnersTests {
  private static final Path PARTNERS = Path.of("src/test/resources/partners");

  @ParameterizedTest
  @CsvSource({"listed, 60", "receiving, 60", "silent, 5", "strict, 8"})
  void pass_their_scenarios(String partner, int atLeast, @TempDir Path home) throws IOException {
    Path rules = copyOfRules(home, PARTNERS.resolve(partner));
    Library library = Library.load(rules).library().orElseThrow();
    Scenarios.Report report =
        new Scenarios(library.vocabulary(), new LibraryDeciders(library))
            .run(rules, RealRules.ids(library));
    assertEquals(List.of(), report.problems());
    assertEquals(
        List.of(),
        report.results().stream()
            .filter(result -> !result.passed())
            .map(r -> r.file() + ": " + r.scenario().name() + " " + r.mismatches() + r.problems())
            .toList());
    assertTrue(
        report.results().size() >= atLeast, "only " + report.results().size() + " scenarios");
  }

  /** The rules, with the facts, the terms and the scenario tables of the other partner. */
  private static Path copyOfRules(Path home, Path partner) throws IOException {
    RulesCopy.in(home);
    RulesCopy.of(partner.resolve("tests"), home.resolve("rules/safeguards/tests"));
    RulesCopy.of(Path.of("cases/albania"), home.resolve("cases/albania"));
    Path arrangement = home.resolve("rules/albania/arrangement.yaml");
    String text = Files.readString(arrangement);
    int from = text.indexOf("\nfacts:\n") + 1;
    int to = text.indexOf("\n\n", from);
    Files.writeString(
        arrangement,
        text.substring(0, from)
            + Files.readString(partner.resolve("facts.yaml")).stripTrailing()
            + text.substring(to));
    if (Files.exists(partner.resolve("terms.yaml"))) {
      replaceTerm(
          home.resolve("rules/safeguards/terms.yaml"),
          Files.readString(partner.resolve("terms.yaml")));
    }
    return home.resolve("rules");
  }

  /** Takes out the term that has the same name, and puts the other one at the end. */
  private static void replaceTerm(Path terms, String other) throws IOException {
    String name = other.substring(0, other.indexOf('\n'));
    Pattern block =
        Pattern.compile("^" + Pattern.quote(name) + ".*\\R(?: .*\\R)+", Pattern.MULTILINE);
    Matcher found = block.matcher(Files.readString(terms));
    assertTrue(found.find(), name);
    Files.writeString(terms, found.replaceFirst("") + other);
  }
}
