package returns.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import returns.facts.CaseReader;
import returns.packs.Library;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Status;
import returns.scenarios.ReadyScenario;

/** Puts every mutant of packs before the scenarios of a folder of rules. */
public final class Mutation {
  private final Path rules;
  private final Library library;
  private final List<Probe> probes = new ArrayList<>();
  private final Readers readers = new Readers();
  private final Map<String, List<Probe>> ordered = new ConcurrentHashMap<>();
  private final CaseReader reader;
  private int failing;

  /**
   * Reads the scenarios of a folder of rules, and decides each of them once.
   *
   * @param packs whose mutants are asked for: the scenarios of other arrangements are passed over
   */
  public Mutation(Path rules, Library library, Set<String> packs) throws IOException {
    this.rules = rules;
    this.library = library;
    Set<String> all = library.arrangements().keySet();
    Set<String> asked = packs.contains(Library.SAFEGUARDS) ? all : packs;
    Map<String, Setting> settings = new LinkedHashMap<>();
    all.stream().filter(asked::contains).forEach(n -> settings.put(n, Setting.of(library, n)));
    this.reader = new CaseReader(library.vocabulary());
    List<Optional<Probe>> made =
        ReadyScenario.all(rules, ids(), all).parallelStream()
            .filter(ready -> ready.arrangement().filter(asked::contains).isPresent())
            .map(ready -> Probe.of(ready, settings, reader).filter(Mutation::passes))
            .toList();
    made.forEach(probe -> probe.ifPresentOrElse(probes::add, () -> failing++));
  }

  private static boolean passes(Probe probe) {
    return !Expected.isMissed(probe.verdict(), probe.scenario().expect());
  }

  private Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    packs().flatMap(pack -> pack.rules().stream()).map(Rule::id).forEach(ids::add);
    return ids;
  }

  private Stream<Pack> packs() {
    return Stream.concat(Stream.of(library.safeguards()), library.arrangements().values().stream());
  }

  /** How many scenarios can notice anything. */
  public int scenarios() {
    return probes.size();
  }

  /** How many scenarios fail as things are, or cannot be decided, and so notice nothing. */
  public int failing() {
    return failing;
  }

  /**
   * The fate of every mutant of a pack that is asked for.
   *
   * @param searches whether a case is looked for that tells a mutant which no scenario notices;
   *     without it, such a mutant is undecided
   */
  public List<Judged> judge(Pack pack, Predicate<Mutant> wanted, boolean searches) {
    return Mutants.of(rules, library, pack).stream().filter(wanted).toList().parallelStream()
        .map(mutant -> judge(mutant, searches))
        .toList();
  }

  private Judged judge(Mutant mutant, boolean searches) {
    Trial trial = new Trial(mutant, readers);
    for (Probe probe : inOrder(mutant)) {
      if (trial.isNoticedBy(probe)) {
        return new Judged(mutant, Fate.KILLED, Optional.of(probe.name()), Optional.empty());
      }
    }
    Optional<String> proof = Equivalence.proof(mutant, library);
    if (proof.isPresent()) {
      return new Judged(mutant, Fate.EQUIVALENT, proof, Optional.empty());
    }
    Optional<Row> row =
        searches
            ? new KillingCase(mutant, trial, readers, reader).among(inOrder(mutant))
            : Optional.empty();
    Fate fate = row.isPresent() ? Fate.SURVIVED : Fate.UNDECIDED;
    return new Judged(mutant, fate, Optional.empty(), row);
  }

  /** The scenarios that may notice, those first that are most likely to. */
  private List<Probe> inOrder(Mutant mutant) {
    return ordered.computeIfAbsent(
        mutant.isOfRule() ? mutant.of() : mutant.pack() + ":", key -> ordered(mutant));
  }

  private List<Probe> ordered(Mutant mutant) {
    List<Probe> may =
        new ArrayList<>(probes.stream().filter(p -> p.setting().has(mutant.pack())).toList());
    if (mutant.isOfRule()) {
      may.sort(Comparator.comparingInt(probe -> distance(probe, mutant.of())));
    }
    return may;
  }

  /** Scenarios that name a rule first, then those in which it is met. */
  private static int distance(Probe probe, String rule) {
    var expect = probe.scenario().expect();
    Status status = probe.results().rules().get(probe.setting().number(rule)).status();
    boolean names = expect.findings().contains(rule) || expect.notFindings().contains(rule);
    return (names ? 0 : 3)
        + switch (status) {
          case MET -> 0;
          case UNKNOWN -> 1;
          case NOT_MET -> 2;
        };
  }
}
