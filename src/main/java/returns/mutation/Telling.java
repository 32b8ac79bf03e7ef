package returns.mutation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import returns.decision.Verdict;

/** What a scenario would have to expect so that one verdict passes and another fails. */
final class Telling {
  private Telling() {}

  /** By the names of a table; empty where no scenario can tell them apart. */
  static Optional<Map<String, Object>> between(Verdict before, Verdict after) {
    Map<String, Object> differs = new LinkedHashMap<>();
    put(differs, "safeguards", before.safeguards().word(), after.safeguards().word());
    put(differs, "basis", before.basis().word(), after.basis().word());
    findings(differs, Expected.found(before), Expected.found(after));
    Optional<LocalDate> lastDay = Expected.lastDay(before);
    if (lastDay.isPresent() && !lastDay.equals(Expected.lastDay(after))) {
      differs.put("lastDay", lastDay.get().toString());
    }
    deadlines(differs, before, after);
    if (differs.isEmpty() && before.outcome() == after.outcome()) {
      return Optional.empty();
    }
    Map<String, Object> expect = new LinkedHashMap<>();
    expect.put("outcome", before.outcome().word());
    expect.putAll(differs);
    return Optional.of(expect);
  }

  private static void put(Map<String, Object> into, String name, String before, String after) {
    if (!before.equals(after)) {
      into.put(name, before);
    }
  }

  private static void findings(Map<String, Object> into, Set<String> before, Set<String> after) {
    Set<String> lost = new TreeSet<>(before);
    lost.removeAll(after);
    Set<String> more = new TreeSet<>(after);
    more.removeAll(before);
    if (!lost.isEmpty()) {
      into.put("findings", List.copyOf(lost));
    }
    if (!more.isEmpty()) {
      into.put("notFindings", List.copyOf(more));
    }
  }

  private static void deadlines(Map<String, Object> into, Verdict before, Verdict after) {
    Map<String, Object> days = new LinkedHashMap<>();
    var others = Expected.deadlines(after);
    Expected.deadlines(before)
        .forEach(
            (what, list) -> {
              if (list.size() == 1 && list.get(0).isPresent() && !list.equals(others.get(what))) {
                days.put(what, list.get(0).get().toString());
              }
            });
    if (!days.isEmpty()) {
      into.put("deadlines", days);
    }
  }
}
