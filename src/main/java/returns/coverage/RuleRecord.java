package returns.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.decision.English;
import returns.rules.Rule;
import returns.rules.Status;

/** What was seen of one rule, from any number of threads. */
final class RuleRecord {
  final Rule rule;
  final List<ComparisonRecord> comparisons;
  private final Map<Status, Sight> values = new EnumMap<>(Status.class);
  private final ThreeDays first = new ThreeDays();
  private final ThreeDays last = new ThreeDays();

  RuleRecord(Rule rule) {
    this.rule = rule;
    this.comparisons = Counted.of(rule).stream().map(ComparisonRecord::new).toList();
    for (Status status : Status.values()) {
      values.put(status, new Sight());
    }
  }

  void sawValue(Status status, Seen where) {
    values.get(status).note(where);
  }

  /** Its life is looked at on days on which it is not in force, too. */
  void sawDay(LocalDate asAt, Seen where) {
    rule.from().ifPresent(day -> first.note(day, asAt, where));
    rule.until().ifPresent(day -> last.note(day, asAt, where));
  }

  RuleCoverage coverage() {
    Map<Status, Seen> seen = new EnumMap<>(Status.class);
    values.forEach((status, sight) -> seen.put(status, sight.seen()));
    List<Boundary> days = new ArrayList<>();
    rule.from().ifPresent(day -> days.add(first.boundary(id(), said(day, "first"), place())));
    rule.until().ifPresent(day -> days.add(last.boundary(id(), said(day, "last"), place())));
    return new RuleCoverage(
        rule, seen, comparisons.stream().map(c -> c.coverage(rule)).toList(), days);
  }

  private String said(LocalDate day, String which) {
    return English.day(day) + ", the " + which + " day of " + rule.id();
  }

  private Optional<String> id() {
    return Optional.of(rule.id());
  }

  private Optional<returns.diagnostics.Place> place() {
    return Optional.of(rule.place());
  }
}
