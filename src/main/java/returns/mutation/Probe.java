package returns.mutation;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import returns.decision.Verdict;
import returns.documents.CanonicalJson;
import returns.evaluation.Results;
import returns.facts.Case;
import returns.facts.CaseReader;
import returns.scenarios.ReadyScenario;
import returns.scenarios.Scenario;
import returns.situation.Clocks;
import returns.situation.Standing;
import returns.vocabulary.EngineTypes;

/**
 * A scenario, made ready once: how its case stands, and what was found of it.
 *
 * @param setting without any mutant
 */
record Probe(ReadyScenario ready, Setting setting, Standing standing, Results results) {

  /** A scenario's case; empty if it cannot be decided at all. */
  static Optional<Probe> of(ReadyScenario ready, Map<String, Setting> settings, CaseReader reader) {
    byte[] bytes = CanonicalJson.bytes(ready.tree());
    return reader.read(ready.file(), bytes).stated().flatMap(stated -> of(ready, settings, stated));
  }

  private static Optional<Probe> of(
      ReadyScenario ready, Map<String, Setting> settings, Case stated) {
    Optional<Setting> setting = ready.arrangement().map(settings::get);
    return setting.flatMap(
        in -> clocks(ready, stated).map(clocks -> of(ready, in, stated, clocks)));
  }

  private static Optional<Clocks> clocks(ReadyScenario ready, Case stated) {
    return ready
        .scenario()
        .asAt()
        .or(() -> single(stated, EngineTypes.DECIDED_ON).map(LocalDate.class::cast))
        .map(day -> new Clocks(day, ready.scenario().knownAt()));
  }

  private static Probe of(ReadyScenario ready, Setting setting, Case stated, Clocks clocks) {
    Standing standing = setting.standings().standing(stated, clocks);
    return new Probe(ready, setting, standing, setting.evaluator().evaluate(standing.situation()));
  }

  /** What the findings come to. */
  Verdict verdict() {
    return setting.decider().verdict(standing, results, scenario().hypothetical());
  }

  /** The same case, where only some rules are evaluated, and of the others it is known. */
  static Optional<Probe> like(Probe base, ReadyScenario ready, CaseReader reader, BitSet changed) {
    Setting setting = base.setting();
    return reader
        .read(ready.file(), CanonicalJson.bytes(ready.tree()))
        .stated()
        .flatMap(
            stated ->
                clocks(ready, stated)
                    .map(clocks -> setting.standings().standing(stated, clocks))
                    .map(
                        standing ->
                            new Probe(
                                ready,
                                setting,
                                standing,
                                setting
                                    .evaluator()
                                    .evaluate(standing.situation(), base.results(), changed))));
  }

  private static Optional<Object> single(Case stated, String field) {
    return stated.facts().keySet().stream()
        .filter(type -> type.name().equals(EngineTypes.RETURN))
        .findFirst()
        .flatMap(type -> stated.single(type, field))
        .map(value -> value.value());
  }

  Scenario scenario() {
    return ready.scenario();
  }

  /** Where it stands, and its name. */
  String name() {
    return ready.file() + ":" + scenario().place().line() + " (" + scenario().name() + ")";
  }
}
