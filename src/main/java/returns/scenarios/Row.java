package returns.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.batch.CaseDecider;
import returns.decision.Decision;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.documents.CanonicalJson;
import returns.documents.PlainTree;
import returns.vocabulary.Vocabulary;

/** Runs one row of a table: the whole way, from the bytes of its case to its decision. */
record Row(ScenarioTable table, Scenario scenario) {

  ScenarioResult run(
      Vocabulary vocabulary, CaseDecider.Deciders deciders, Stories stories, Watcher watcher) {
    List<Diagnostic> problems = new ArrayList<>();
    Map<String, Object> tree = changed(problems);
    if (!problems.isEmpty()) {
      return undecided(problems);
    }
    CaseDecider decider =
        new CaseDecider(
            vocabulary,
            deciders,
            new CaseDecider.Days(scenario.asAt(), scenario.knownAt()),
            new CaseDecider.Choice(scenario.arrangement(), scenario.hypothetical()));
    String name = table.file() + " (" + scenario.name() + ")";
    CaseDecider.Outcome outcome =
        decider.decide(name, 1, CanonicalJson.pretty(new LinkedHashMap<>(tree)));
    if (outcome.decisions().size() != 1) {
      return undecided(outcome.problems());
    }
    Decision decision = outcome.decisions().get(0);
    watcher.decided(table.pack(), decision);
    return new ScenarioResult(
        table.file(),
        scenario,
        stories.with(Comparison.of(decision, scenario), decision),
        List.of(),
        Optional.of(
            new ScenarioResult.Decided(
                decision.arrangement(), decision.standing().clocks().asAt(), decision.summary())));
  }

  private ScenarioResult undecided(List<Diagnostic> problems) {
    return new ScenarioResult(table.file(), scenario, List.of(), problems, Optional.empty());
  }

  private Map<String, Object> changed(List<Diagnostic> problems) {
    @SuppressWarnings("unchecked")
    Map<String, Object> tree = (Map<String, Object>) PlainTree.copy(table.base());
    CaseEdit edit = new CaseEdit(tree);
    for (String path : scenario.unset()) {
      edit.unset(path).ifPresent(why -> problems.add(badPath(path, why, scenario.place())));
    }
    scenario
        .set()
        .forEach(
            (path, value) ->
                edit.set(path, PlainTree.copy(value))
                    .ifPresent(why -> problems.add(badPath(path, why, scenario.place()))));
    return tree;
  }

  private static Diagnostic badPath(String path, String why, Place place) {
    return Diagnostic.error(
        "no-such-path",
        "the path " + path + " does not fit the base case: " + why,
        place,
        "a path is written like claims[0].status");
  }
}
