package returns.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts in few lines: those of one item stand together. */
final class FactLines {
  private FactLines() {}

  /** A line for each item, in the order of the facts. */
  static List<String> of(List<RecordedFact> facts) {
    Map<String, List<RecordedFact>> byItem = new LinkedHashMap<>();
    for (RecordedFact fact : facts) {
      byItem.computeIfAbsent(fact.item(), item -> new ArrayList<>()).add(fact);
    }
    List<String> lines = new ArrayList<>();
    byItem.forEach((item, some) -> lines.add(line(item, some)));
    return lines;
  }

  private static String line(String item, List<RecordedFact> facts) {
    return facts.size() == 1 ? facts.get(0).line() : item + ": " + within(facts);
  }

  /** What all of them have from one place is said once. */
  private static String within(List<RecordedFact> facts) {
    boolean shared = facts.stream().map(RecordedFact::origin).distinct().count() == 1;
    String origin = facts.get(0).origin();
    List<String> parts =
        facts.stream().map(fact -> fact.within() + (shared ? "" : fact.origin())).toList();
    return String.join("; ", parts) + (shared ? origin : "");
  }
}
