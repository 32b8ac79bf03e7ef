package returns.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.assembly.RealRules;
import returns.packs.Library;
import returns.rules.Pack;
import returns.rules.Rule;

@DisplayName("The mutants of the project's own packs")
class RuleMutantsTests {
  private static final Library LIBRARY = RealRules.LIBRARY;

  private static List<String> of(String id) {
    Pack pack = LIBRARY.safeguards();
    Rule rule = pack.rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    return Mutants.of(LIBRARY, pack, rule).stream()
        .map(m -> m.alteration().word() + ": " + m.before() + " -> " + m.after())
        .toList();
  }

  private static Stream<Pack> packs() {
    return Stream.concat(Stream.of(LIBRARY.safeguards()), LIBRARY.arrangements().values().stream());
  }

  @Test
  void alter_each_thing_in_a_rule_that_bars() {
    assertEquals(
        List.of(
            "comparison: kind == \"asylum\" -> ",
            "operator: kind == \"asylum\" -> kind != \"asylum\"",
            "word: kind == \"asylum\" -> kind == \"human-rights\"",
            "comparison: status == \"granted\" -> ",
            "operator: status == \"granted\" -> status != \"granted\"",
            "word: status == \"granted\" -> status == \"withdrawn\"",
            "junction: kind == \"asylum\" && status == \"granted\""
                + " -> kind == \"asylum\" || status == \"granted\"",
            "negation: Claim( kind == \"asylum\", status == \"granted\" )"
                + " -> not Claim( kind == \"asylum\", status == \"granted\" )",
            "condition: Claim( kind == \"asylum\", status == \"granted\" ) -> ",
            "negation: kind in ( \"refugee\", \"humanitarian\" )"
                + " -> !( kind in ( \"refugee\", \"humanitarian\" ) )",
            "word: kind in ( \"refugee\", \"humanitarian\" ) -> kind in ( \"humanitarian\" )",
            "word: kind in ( \"refugee\", \"humanitarian\" ) -> kind in ( \"refugee\" )",
            "word: kind in ( \"refugee\", \"humanitarian\" )"
                + " -> kind in ( \"refugee\", \"humanitarian\", \"refugee-by-another-state\" )",
            "negation: not Protection( kind in ( \"refugee\", \"humanitarian\" ) )"
                + " -> exists Protection( kind in ( \"refugee\", \"humanitarian\" ) )",
            "condition: not Protection( kind in ( \"refugee\", \"humanitarian\" ) ) -> ",
            "verb: decision.refer(…) -> decision.note(…)"),
        of("SG-ASY-PENDING-6"));
  }

  @Test
  void alter_days_functions_and_what_is_concluded_of_them() {
    List<String> mutants = of("SG-APPEAL-WINDOW-1");
    for (String wanted :
        List.of(
            "asAt <= nextWorkingDay(plusDays($sent, $days), \"tribunal\")"
                + " -> asAt < nextWorkingDay(plusDays($sent, $days), \"tribunal\")",
            " -> transferOn <= nextWorkingDay(plusDays($sent, $days), \"tribunal\")",
            " -> asAt <= plusDays($sent, $days)",
            " -> asAt <= nextWorkingDay(lastDayBeginningWith($sent, $days), \"tribunal\")",
            "verb: decision.defer(…).lastDay(nextWorkingDay(plusDays($sent, $days), \"tribunal\"))"
                + " -> decision.refer(…)",
            " -> decision.defer(…)",
            ".lastDay(plusDays(nextWorkingDay(plusDays($sent, $days), \"tribunal\"), 1))",
            "decision.deadline(\"appeal\","
                + " minusDays(nextWorkingDay(plusDays($sent, $days), \"tribunal\"), 1), …)")) {
      assertTrue(mutants.stream().anyMatch(m -> m.contains(wanted)), () -> wanted + mutants);
    }
  }

  @Test
  void are_never_the_rule_itself_and_never_twice_the_same() {
    packs()
        .forEach(
            pack -> {
              for (Rule rule : pack.rules()) {
                List<Mutant> mutants = Mutants.of(LIBRARY, pack, rule);
                Set<Change> changes = Set.copyOf(mutants.stream().map(Mutant::change).toList());
                assertEquals(mutants.size(), changes.size(), rule.id());
                assertTrue(!changes.contains(new Change.OfRule(rule)), rule.id());
                assertTrue(!mutants.isEmpty(), rule.id());
              }
            });
  }

  @Test
  void alter_every_sort_of_thing_somewhere_and_know_its_line() {
    EnumSet<Alteration> missing = EnumSet.allOf(Alteration.class);
    packs()
        .flatMap(pack -> Mutants.of(Path.of("rules"), LIBRARY, pack).stream())
        .forEach(
            mutant -> {
              missing.remove(mutant.alteration());
              assertTrue(mutant.place().line() > 0, mutant.of());
            });
    missing.remove(Alteration.COUNT); // no rule of ours compares a small count other than 0
    assertEquals(EnumSet.noneOf(Alteration.class), missing);
  }
}
