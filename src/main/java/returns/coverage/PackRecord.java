package returns.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import returns.evaluation.FactRef;
import returns.evaluation.RuleTrace;
import returns.rules.Pack;

/** What was seen of one pack, from any number of threads. */
final class PackRecord {
  private final String pack;
  private final Map<String, RuleRecord> rules = new TreeMap<>();
  private final List<LawDay> law;
  private final AtomicInteger scenarios = new AtomicInteger();

  PackRecord(Pack pack) {
    this.pack = pack.name();
    this.law = LawDays.of(pack);
    pack.rules().stream()
        .filter(rule -> rule.uncommenced().isEmpty())
        .forEach(rule -> rules.put(rule.id(), new RuleRecord(rule)));
  }

  /** Null for a rule that is never in force. */
  RuleRecord rule(String id) {
    return rules.get(id);
  }

  void sawScenario() {
    scenarios.incrementAndGet();
  }

  void sawDays(LocalDate asAt, Object transferOn, Seen where) {
    rules.values().forEach(rule -> rule.sawDay(asAt, where));
    law.forEach(day -> day.note(asAt, transferOn, where));
  }

  /** Notes the days of the facts for which a rule looked up the law. */
  void sawEvents(String rule, RuleTrace trace, Seen where) {
    for (LawDay day : law) {
      for (LawDay.EventDay event : day.readFor()) {
        if (event.rule().equals(rule)) {
          sawEvent(day, event, trace.conditions().get(event.condition()).facts(), where);
        }
      }
    }
  }

  private static void sawEvent(LawDay day, LawDay.EventDay event, List<FactRef> facts, Seen where) {
    for (FactRef fact : facts) {
      fact.field()
          .filter(field -> field.name().equals(event.field()))
          .ifPresent(field -> day.days().note(day.day(), fact.item().value(field), where));
    }
  }

  PackCoverage coverage() {
    return new PackCoverage(
        pack,
        scenarios.get(),
        rules.values().stream().map(RuleRecord::coverage).toList(),
        law.stream().map(LawDay::boundary).toList());
  }
}
