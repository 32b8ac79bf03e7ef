package returns.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.packs.Library;
import returns.rules.Rule;
import returns.scenarios.ScenarioResult;
import returns.scenarios.Scenarios;

@DisplayName("The project's own rules")
class OwnRulesTests {
  private static final Path RULES = Path.of("rules");

  @Test
  void are_read_without_a_finding_and_by_Drools_as_by_us() {
    assertEquals(List.of(), Library.load(RULES).diagnostics());
    assertEquals(
        List.of(), SecondReading.disagreements(RULES, RealRules.LIBRARY, SecondReading.Levels.ALL));
  }

  @Test
  void pass_their_scenarios_and_have_one_on_each_side() throws IOException {
    Scenarios.Report report = RealRules.scenarios();
    assertEquals(List.of(), report.problems());
    assertEquals(
        List.of(),
        report.results().stream()
            .filter(result -> !result.passed())
            .map(r -> r.file() + ": " + r.scenario().name() + " " + r.mismatches() + r.problems())
            .toList());
    assertTrue(report.results().size() > 500, "only " + report.results().size() + " scenarios");
    Set<String> found = new TreeSet<>();
    Set<String> notFound = new TreeSet<>();
    for (ScenarioResult result : report.results()) {
      found.addAll(result.scenario().expect().findings());
      notFound.addAll(result.scenario().expect().notFindings());
    }
    Set<String> withoutFinding = new TreeSet<>(inForceSomeDay());
    withoutFinding.removeAll(found);
    Set<String> withoutSilence = RealRules.ids();
    withoutSilence.removeAll(notFound);
    assertEquals(
        new TreeSet<>(NEVER_FOUND),
        withoutFinding,
        "rules that no scenario expects to find something");
    assertEquals(Set.of(), withoutSilence, "rules that no scenario expects to find nothing");
  }

  /** Rules that cannot find anything yet, each with the reason. */
  private static final Set<String> NEVER_FOUND =
      Set.of(
          "AL-ABODE-1", // its term has no value from 2021, and "false" before
          "AL-EVID-2", // its term, a placeholder, is false
          "IQ-FORMER-1", // their terms have no value: nothing was read either way
          "IQ-NAT-7",
          "IQ-PLACE-10",
          "SG-INADM-LISTED-1", // of the one member State, nobody looked up whether it derogates
          // held by the partners of OtherPartnersTests: no partner of today has such a fact
          "SG-DOC-3", // a document that is not accepted
          "SG-RSC-MON-2", // an independent monitor whose last report is known
          "SG-RSC-MON-5", // its term, of this project's own, is false
          "SG-RSC-ONWARD-6", // the term again
          "SG-RSC-DETAIN-1"); // detention for the return

  private static Stream<Rule> rules() {
    return Stream.concat(
            Stream.of(RealRules.LIBRARY.safeguards()),
            RealRules.LIBRARY.arrangements().values().stream())
        .flatMap(pack -> pack.rules().stream());
  }

  private static Set<String> inForceSomeDay() {
    Set<String> ids = new TreeSet<>();
    rules().filter(rule -> rule.uncommenced().isEmpty()).map(Rule::id).forEach(ids::add);
    return ids;
  }
}
