package returns.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import returns.batch.RunResult;
import returns.decision.English;

/**
 * Each case under every arrangement that may be about the person, in the order of the record, so
 * that nobody shops for the harshest; the safeguards that all of them share stand once.
 */
final class SideBySide {
  private static final List<String> TITLES =
      List.of("arrangement", "outcome", "basis", "safeguards", "besides these", "questions");

  private static final int OUTCOME = 1;

  /** Positions in a line of the summary. */
  private static final int ACTION = 2;

  private static final int AS_AT = 3;

  private final Terminal terminal;

  SideBySide(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(List<RunResult.Line> all) {
    Map<String, List<RunResult.Line>> cases = new LinkedHashMap<>();
    all.forEach(l -> cases.computeIfAbsent(l.columns().get(0), id -> new ArrayList<>()).add(l));
    cases.forEach(this::print);
  }

  private void print(String id, List<RunResult.Line> lines) {
    List<String> columns = lines.get(0).columns();
    String action = columns.get(ACTION).isEmpty() ? "action not stated" : columns.get(ACTION);
    terminal.out().println("Case " + id + ", " + action + ", as at " + columns.get(AS_AT));
    Set<String> common = new TreeSet<>(lines.get(0).safeguards());
    lines.forEach(line -> common.retainAll(line.safeguards()));
    terminal.out().println("  Safeguards met under each of them: " + counted(common) + ".");
    List<List<String>> table = new ArrayList<>(List.of(TITLES));
    for (RunResult.Line line : lines) {
      Set<String> own = new TreeSet<>(line.safeguards());
      own.removeAll(common);
      table.add(
          List.of(
              line.columns().get(1),
              line.columns().get(5),
              line.columns().get(7),
              line.columns().get(6),
              own.isEmpty() ? "-" : counted(own),
              line.columns().get(11)));
    }
    new OutcomeTable(terminal, OUTCOME).print(table, "  ");
    if (!lines.get(0).passedOver().isEmpty()) {
      terminal
          .out()
          .println(
              "  Certainly not about this person: "
                  + String.join(", ", lines.get(0).passedOver())
                  + ".");
    }
    terminal.out().println();
  }

  private static String counted(Set<String> safeguards) {
    List<String> parts = new ArrayList<>();
    part(safeguards, "bar ", "bar", "bars").ifPresent(parts::add);
    part(safeguards, "defer ", "deferral", "deferrals").ifPresent(parts::add);
    part(safeguards, "refer ", "referral", "referrals").ifPresent(parts::add);
    return parts.isEmpty() ? "none" : English.list(parts);
  }

  private static Optional<String> part(Set<String> all, String verb, String one, String many) {
    int number = (int) all.stream().filter(rule -> rule.startsWith(verb)).count();
    return number == 0 ? Optional.empty() : Optional.of(English.count(number, one, many));
  }
}
