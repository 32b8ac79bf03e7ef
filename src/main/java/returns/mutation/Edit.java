package returns.mutation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.scenarios.ReadyScenario;
import returns.scenarios.Scenario;

/**
 * One change of a case.
 *
 * @param path as in a scenario table
 * @param value empty: left out
 */
record Edit(String path, Optional<Object> value) {
  /** Stands for the day that the case is evaluated for, which a table says beside the case. */
  static final String AS_AT = "asAt";

  static Edit set(String path, Object value) {
    return new Edit(path, Optional.of(value));
  }

  static Edit unset(String path) {
    return new Edit(path, Optional.empty());
  }

  static Edit asAt(LocalDate day) {
    return set(AS_AT, day);
  }

  /** The scenario with changes; empty where a path does not fit its case. */
  static Optional<ReadyScenario> apply(ReadyScenario ready, List<Edit> edits) {
    Map<String, Object> tree = ready.tree();
    Scenario scenario = ready.scenario();
    for (Edit edit : edits) {
      if (edit.path().equals(AS_AT)) {
        scenario = on(scenario, (LocalDate) edit.value().orElseThrow());
        continue;
      }
      Map<String, Object> set = new LinkedHashMap<>();
      edit.value().ifPresent(value -> set.put(edit.path(), value));
      List<String> unset = edit.value().isPresent() ? List.of() : List.of(edit.path());
      Optional<Map<String, Object>> changed = ReadyScenario.changed(tree, set, unset);
      if (changed.isEmpty()) {
        return Optional.empty();
      }
      tree = changed.get();
    }
    return Optional.of(
        new ReadyScenario(ready.file(), ready.baseFile(), ready.base(), tree, scenario));
  }

  private static Scenario on(Scenario scenario, LocalDate day) {
    return new Scenario(
        scenario.name(),
        scenario.set(),
        scenario.unset(),
        Optional.of(day),
        scenario.knownAt(),
        scenario.arrangement(),
        scenario.hypothetical(),
        scenario.expect(),
        scenario.place());
  }
}
