package returns.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.LibraryDeciders;
import returns.assembly.RulesCopy;
import returns.batch.CaseDecider;
import returns.dossier.DecisionFile;
import returns.packs.Library;

/** The agreement with Albania, had it never been made: everything else is as it is. */
@DisplayName("A hypothetical instrument")
class HypotheticalTests {
  private static final Path CLEAN = Path.of("cases/albania/AL-0001.json");

  @TempDir private Path home;
  private Library library;

  @BeforeEach
  void suppose_an_agreement() throws IOException {
    Path rules = RulesCopy.in(home);
    Path file = rules.resolve("albania/arrangement.yaml");
    String text = Files.readString(file);
    String real = "  - id: uk-albania-2021\n    kind: agreement\n";
    assertTrue(text.contains(real), "the instrument is where it was");
    Files.writeString(
        file, text.replace(real, "  - id: uk-albania-2021\n    kind: hypothetical\n"));
    library = Library.load(rules).library().orElseThrow();
  }

  private Decision decide(boolean asked) throws IOException {
    CaseDecider decider =
        new CaseDecider(
            library.vocabulary(),
            new LibraryDeciders(library),
            new CaseDecider.Days(Optional.of(LocalDate.of(2026, 3, 30)), Optional.empty()),
            new CaseDecider.Choice(Optional.empty(), asked));
    CaseDecider.Outcome outcome = decider.decide("case.json", 1, Files.readAllBytes(CLEAN));
    assertEquals(List.of(), outcome.problems());
    return outcome.decisions().get(0);
  }

  @Test
  void obliges_nobody_unless_it_is_asked_for() throws IOException {
    Decision decision = decide(false);
    assertEquals(Outcome.NOT_COVERED, decision.outcome());
    assertFalse(decision.hypothetical());
    assertEquals(false, DecisionFile.tree(decision).get("hypothetical"));
    assertTrue(
        decision.instruments().stream()
            .filter(i -> i.instrument().isHypothetical())
            .allMatch(i -> i.obliges() == returns.rules.Status.NOT_MET),
        "it does not oblige");
  }

  @Test
  void counts_where_it_is_asked_for_and_the_decision_says_so_before_all_else() throws IOException {
    Decision decision = decide(true);
    assertEquals(Outcome.NO_BAR_FOUND, decision.outcome());
    assertEquals(true, DecisionFile.tree(decision).get("hypothetical"));
    assertTrue(
        decision
            .summary()
            .startsWith(
                "Hypothetical: as if uk-albania-2021 existed, which nobody has agreed; no one can"
                    + " be returned under it. No bar found under uk-albania-2021."),
        decision.summary());
  }

  @Test
  void lends_no_decision_its_mark_where_the_arrangement_has_none() throws IOException {
    Decision decision =
        new CaseDecider(
                returns.assembly.RealRules.LIBRARY.vocabulary(),
                returns.assembly.RealRules.DECIDERS,
                new CaseDecider.Days(Optional.empty(), Optional.empty()),
                new CaseDecider.Choice(Optional.of("albania"), true))
            .decide("case.json", 1, Files.readAllBytes(CLEAN))
            .decisions()
            .get(0);
    assertFalse(decision.hypothetical());
    assertTrue(decision.summary().startsWith("No bar found"), decision.summary());
  }
}
