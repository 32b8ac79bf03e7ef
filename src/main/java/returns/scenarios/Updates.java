package returns.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.documents.Bounded;
import returns.scenarios.TableUpdate.Change;
import returns.scenarios.TableUpdate.Left;

/**
 * Rewrites expectations of scenarios that came out otherwise.
 *
 * <p>INVARIANT: a table that is offered for writing was run again from its new text, and then each
 * of its rewritten scenarios passes and every other comes out as before.
 */
public final class Updates {
  private final Scenarios scenarios;
  private final Path rules;
  private final Set<String> ruleIds;

  public Updates(Scenarios scenarios, Path rules, Set<String> ruleIds) {
    this.scenarios = scenarios;
    this.rules = rules;
    this.ruleIds = ruleIds;
  }

  /** For each table with a scenario that fails, in order, what would be written. */
  public List<TableUpdate> of(Scenarios.Report report) throws IOException {
    Map<String, List<ScenarioResult>> failing = new LinkedHashMap<>();
    report.results().stream()
        .filter(result -> !result.passed())
        .forEach(r -> failing.computeIfAbsent(r.file(), f -> new ArrayList<>()).add(r));
    List<TableUpdate> updates = new ArrayList<>();
    for (Map.Entry<String, List<ScenarioResult>> table : failing.entrySet()) {
      updates.add(table(Path.of(table.getKey()), table.getValue()));
    }
    return updates;
  }

  private TableUpdate table(Path file, List<ScenarioResult> failing) throws IOException {
    List<Change> changes = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    for (ScenarioResult result : failing) {
      Optional<String> why = whyNot(result);
      why.ifPresent(text -> left.add(new Left(result.scenario(), text)));
      if (why.isEmpty()) {
        result.mismatches().forEach(m -> changes.add(new Change(result.scenario(), m)));
      }
    }
    byte[] bytes = Bounded.file(file);
    TableText text = new TableText(bytes);
    boolean done =
        changes.stream()
            .sorted(Comparator.comparing(Updates::line).thenComparing(Updates::column).reversed())
            .allMatch(c -> text.change(c.mismatch().place(), c.mismatch().rewrite().orElseThrow()));
    if (!done || !(changes.isEmpty() || holds(file, bytes, text.bytes(), changes))) {
      failing.forEach(r -> left.add(new Left(r.scenario(), "its form is not one that can be")));
      return new TableUpdate(file, List.of(), distinct(left), bytes);
    }
    return new TableUpdate(file, changes, left, text.bytes());
  }

  private static List<Left> distinct(List<Left> left) {
    Map<Scenario, Left> first = new LinkedHashMap<>();
    left.forEach(one -> first.putIfAbsent(one.scenario(), one));
    return List.copyOf(first.values());
  }

  private static int line(Change change) {
    return change.mismatch().place().line();
  }

  private static int column(Change change) {
    return change.mismatch().place().column();
  }

  private static Optional<String> whyNot(ScenarioResult result) {
    if (!result.problems().isEmpty()) {
      return Optional.of("it could not be decided, so nothing came out");
    }
    Optional<Mismatch> hopeless =
        result.mismatches().stream().filter(m -> m.rewrite().isEmpty()).findFirst();
    if (hopeless.isPresent()) {
      return Optional.of(
          hopeless.get().what()
              + " came out as "
              + hopeless.get().actual()
              + ", and no expectation can say that");
    }
    return nothingIsLeft(result)
        ? Optional.of("it would expect nothing any more")
        : Optional.empty();
  }

  private static boolean nothingIsLeft(ScenarioResult result) {
    Scenario.Expectation expect = result.scenario().expect();
    boolean onlyFindings =
        expect.outcome().isEmpty()
            && expect.safeguards().isEmpty()
            && expect.basis().isEmpty()
            && expect.questions().isEmpty()
            && expect.lastDay().isEmpty()
            && expect.deadlines().isEmpty();
    return onlyFindings
        && result.mismatches().size() >= expect.findings().size() + expect.notFindings().size();
  }

  /** Whether the new text says what came out, and changes no other scenario. */
  private boolean holds(Path file, byte[] before, byte[] after, List<Change> changes) {
    Scenarios.Report old = scenarios.runTable(rules, ruleIds, file, before);
    Scenarios.Report now = scenarios.runTable(rules, ruleIds, file, after);
    if (!now.problems().equals(old.problems()) || now.results().size() != old.results().size()) {
      return false;
    }
    Set<Scenario> changed =
        changes.stream().map(Change::scenario).collect(java.util.stream.Collectors.toSet());
    for (int i = 0; i < now.results().size(); i++) {
      ScenarioResult result = now.results().get(i);
      Scenario earlier = old.results().get(i).scenario();
      boolean expected = changed.contains(earlier) || old.results().get(i).passed();
      if (!result.scenario().name().equals(earlier.name()) || result.passed() != expected) {
        return false;
      }
    }
    return true;
  }
}
