package returns.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.packs.Library;
import returns.rules.Rule;
import returns.scenarios.Scenarios;

/**
 * The safeguards under a partner of which other facts hold: rules that can find nothing under the
 * arrangements of today are held by the scenarios of {@code partners/tests} all the same.
 */
@DisplayName("The safeguards under another partner")
class OtherPartnersTests {
  private static final Path PARTNERS = Path.of("src/test/resources/partners");

  @Test
  void pass_their_scenarios(@TempDir Path home) throws IOException {
    Path rules = copyOfRules(home);
    Library library = Library.load(rules).library().orElseThrow();
    Scenarios.Report report =
        new Scenarios(library.vocabulary(), new LibraryDeciders(library)).run(rules, ids(library));
    assertEquals(List.of(), report.problems());
    assertEquals(
        List.of(),
        report.results().stream()
            .filter(result -> !result.passed())
            .map(r -> r.file() + ": " + r.scenario().name() + " " + r.mismatches() + r.problems())
            .toList());
    assertTrue(report.results().size() > 50, "only " + report.results().size() + " scenarios");
  }

  /** The rules, with the facts and the scenario tables of the other partner. */
  private static Path copyOfRules(Path home) throws IOException {
    RulesCopy.in(home);
    copy(PARTNERS.resolve("tests"), home.resolve("rules/safeguards/tests"));
    copy(Path.of("cases/albania"), home.resolve("cases/albania"));
    Path arrangement = home.resolve("rules/albania/arrangement.yaml");
    String text = Files.readString(arrangement);
    int from = text.indexOf("\nfacts:\n") + 1;
    int to = text.indexOf("\n\n", from);
    Files.writeString(
        arrangement,
        text.substring(0, from)
            + Files.readString(PARTNERS.resolve("facts.yaml")).stripTrailing()
            + text.substring(to));
    return home.resolve("rules");
  }

  /** Copies a folder, without the scenario tables of packs. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path inside = from.relativize(file);
        if (inside.getNameCount() < 2 || !inside.getName(1).toString().equals("tests")) {
          Path target = to.resolve(inside);
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
  }

  private static Set<String> ids(Library library) {
    Set<String> ids = new TreeSet<>();
    Stream.concat(Stream.of(library.safeguards()), library.arrangements().values().stream())
        .flatMap(pack -> pack.rules().stream())
        .map(Rule::id)
        .forEach(ids::add);
    return ids;
  }
}
