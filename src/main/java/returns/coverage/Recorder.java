package returns.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.RuleTrace;
import returns.evaluation.Situation;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;

/**
 * Collects what scenarios try, while they run; from any number of threads, and in any order.
 *
 * <p>Keeps no situation: what was seen is noted at once, so that thousands of scenarios take no
 * more memory than one.
 */
public final class Recorder {
  private final Map<String, PackRecord> packs = new LinkedHashMap<>();
  private final Map<RuleSet, List<Probe>> probes = new ConcurrentHashMap<>();

  /**
   * For some packs.
   *
   * @param packs the safeguards first, then the arrangements in the order of the record
   */
  public Recorder(List<Pack> packs) {
    packs.forEach(pack -> this.packs.put(pack.name(), new PackRecord(pack)));
  }

  /**
   * Notes what a scenario tried.
   *
   * @param table the pack in whose folder the table stands
   * @param traces of each rule by its number
   */
  public void saw(String table, Situation situation, List<RuleTrace> traces) {
    RuleSet ruleSet = situation.ruleSet();
    if (packs.containsKey(table)) {
      packs.get(table).sawScenario();
    }
    Object transferOn = transferOn(situation);
    for (Pack pack : ruleSet.packs()) {
      packs.get(pack.name()).sawDays(situation.asAt(), transferOn, where(table, pack.name()));
    }
    List<Probe> ofRules = probes.computeIfAbsent(ruleSet, this::probes);
    for (int number = 0; number < traces.size(); number++) {
      if (situation.isEvaluated(number)) {
        saw(ofRules.get(number), ruleSet.rule(number), table, situation, traces);
      }
    }
  }

  private void saw(
      Probe probe, Rule rule, String table, Situation situation, List<RuleTrace> traces) {
    Seen where = where(table, rule.pack());
    PackRecord pack = packs.get(rule.pack());
    RuleTrace trace = traces.get(probe.number());
    pack.rule(rule.id()).sawValue(trace.result().status(), where);
    pack.sawEvents(rule.id(), trace, where);
    if (where.isHere()) {
      probe.look(situation, traces);
    }
  }

  private static Seen where(String table, String pack) {
    return table.equals(pack) ? Seen.HERE : Seen.ELSEWHERE;
  }

  private static Object transferOn(Situation situation) {
    return situation.items().entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(EngineTypes.RETURN))
        .map(entry -> entry.getValue().get(0))
        .map(Recorder::transferOn)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static Object transferOn(Item theReturn) {
    return theReturn.value(theReturn.type().field(EngineTypes.TRANSFER_ON).orElseThrow());
  }

  /** One for each rule by its number; null for one that is never in force. */
  private List<Probe> probes(RuleSet ruleSet) {
    List<Probe> made = new ArrayList<>();
    for (int number = 0; number < ruleSet.rules().size(); number++) {
      Rule rule = ruleSet.rule(number);
      RuleRecord record = packs.get(rule.pack()).rule(rule.id());
      made.add(record == null ? null : new Probe(ruleSet, number, record));
    }
    return made;
  }

  /** What was seen so far. */
  public Coverage coverage() {
    return new Coverage(packs.values().stream().map(PackRecord::coverage).toList());
  }
}
