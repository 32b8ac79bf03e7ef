package returns.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.LibraryDeciders;
import returns.assembly.RealRules;
import returns.assembly.RulesCopy;
import returns.packs.Library;
import returns.scenarios.Scenarios;

@DisplayName("The scenario that is shown for a mutant that nobody noticed")
class MissingScenariosTests {
  private static final String PACK = "kurdistan-region";
  private static final Set<String> RULES = Set.of("KR-NONE-3", "KR-OPPOSED-1");

  @TempDir private Path home;

  @Test
  void passes_as_it_is_pasted_and_kills_the_mutant() throws IOException {
    Path rules = RulesCopy.in(home);
    Path tests = rules.resolve(PACK).resolve("tests");
    RulesCopy.of(Path.of("rules", PACK, "tests"), tests);
    RulesCopy.of(Path.of("cases", PACK), home.resolve("cases").resolve(PACK));
    List<Judged> before = judged(rules);
    List<Judged> missing = before.stream().filter(one -> one.row().isPresent()).toList();
    assertTrue(missing.size() >= 4, () -> "only " + missing);
    int number = 0;
    for (Judged one : missing) {
      Row row = one.row().orElseThrow();
      Path table = tests.resolve("missing-" + number++ + ".yaml");
      Files.writeString(table, RowText.table(row.base(), List.of(row)));
    }

    Scenarios.Report report =
        new Scenarios(
                RealRules.LIBRARY.vocabulary(), LibraryDeciders.byReferenceAlone(RealRules.LIBRARY))
            .run(rules, RealRules.ids());
    assertEquals(List.of(), report.results().stream().filter(result -> !result.passed()).toList());
    List<Judged> after = judged(rules);
    for (Judged one : missing) {
      assertEquals(
          Fate.KILLED, after.get(before.indexOf(one)).fate(), () -> one.row() + "\n" + one);
    }
  }

  private static List<Judged> judged(Path rules) throws IOException {
    Library library = Library.load(rules).library().orElseThrow();
    return new Mutation(rules, library, Set.of(PACK))
        .judge(library.arrangements().get(PACK), mutant -> RULES.contains(mutant.of()), true);
  }
}
