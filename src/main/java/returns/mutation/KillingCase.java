package returns.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import returns.decision.Verdict;
import returns.facts.CaseReader;
import returns.rules.Rule;
import returns.rules.Status;
import returns.scenarios.ReadyScenario;
import returns.scenarios.Scenario;
import returns.vocabulary.EngineTypes;

/**
 * Looks for the smallest case that tells a mutant from the rules as they are.
 *
 * <p>Begins with the scenarios in which the altered rule, or one that reads what is altered, is
 * nearest to met, and changes what these rules read: one thing, then two. What it does not find may
 * still be there.
 */
final class KillingCase {
  private static final int BASES = 4;
  private static final int PAIRED = 1;
  private static final int MOST_PAIRS = 120;

  private final Mutant mutant;
  private final Trial trial;
  private final Readers readers;
  private final CaseReader reader;
  private final boolean alteredConclusions;

  KillingCase(Mutant mutant, Trial trial, Readers readers, CaseReader reader) {
    this.mutant = mutant;
    this.trial = trial;
    this.readers = readers;
    this.reader = reader;
    this.alteredConclusions =
        mutant.alteration() == Alteration.VERB
            || mutant.alteration() == Alteration.CONCLUDED_DAY
            || mutant.alteration() == Alteration.RULE_DATE;
  }

  /** A row that kills the mutant; empty if none was found. */
  Optional<Row> among(List<Probe> probes) {
    List<Probe> bases = bases(probes);
    // Two things only where one rule says what matters.
    return Stream.of(0, 1, 2)
        .filter(size -> size < 2 || (mutant.isOfRule() && !alteredConclusions))
        .flatMap(size -> bases.stream().limit(size < 2 ? BASES : PAIRED).map(b -> of(b, size)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Few, of different case files, those first in which a rule that matters is nearest to met. */
  private List<Probe> bases(List<Probe> probes) {
    List<Probe> bases = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Status status : List.of(Status.MET, Status.UNKNOWN, Status.NOT_MET)) {
      for (Probe probe : probes) {
        boolean fits = probe.ready().baseFile().isPresent() && best(probe) == status;
        if (fits && seen.add(List.of(probe.ready().baseFile().get(), best(probe)))) {
          bases.add(probe);
        }
        if (bases.size() == 2 * BASES) {
          return bases;
        }
      }
    }
    return bases;
  }

  private Status best(Probe probe) {
    return numbers(probe).stream()
        .map(number -> probe.results().rules().get(number).status())
        .reduce(Status.NOT_MET, Status::or);
  }

  private List<Integer> numbers(Probe probe) {
    return mutant.isOfRule()
        ? List.of(probe.setting().number(mutant.of()))
        : readers.of(mutant, probe.setting()).stream().boxed().toList();
  }

  private Optional<Row> of(Probe base, int size) {
    List<List<Edit>> tried =
        switch (size) {
          case 0 -> List.of(List.<Edit>of());
          case 1 -> edits(base).stream().map(List::of).toList();
          default -> pairs(edits(base));
        };
    return tried.stream()
        .map(edits -> Edit.apply(base.ready(), edits))
        .flatMap(Optional::stream)
        .filter(ready -> isTold(base, ready))
        .findFirst()
        .flatMap(ready -> row(base, ready));
  }

  private List<Edit> edits(Probe base) {
    List<Edit> edits = new ArrayList<>();
    for (int number : numbers(base).stream().limit(4).toList()) {
      List<Rule> rules = new ArrayList<>(List.of(base.setting().ruleSet().rule(number)));
      if (mutant.change() instanceof Change.OfRule change) {
        rules.add(change.rule());
      }
      edits.addAll(Edits.of(base, rules));
    }
    LawDays.of(mutant).forEach(day -> edits.addAll(Edits.around(base, day)));
    for (String action : LawDays.actions(mutant)) {
      edits.add(Edit.set("return.action", action));
    }
    return edits.stream().distinct().toList();
  }

  private static List<List<Edit>> pairs(List<Edit> edits) {
    List<List<Edit>> pairs = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      for (int j = i + 1; j < edits.size() && pairs.size() < 100 * MOST_PAIRS; j++) {
        if (!edits.get(i).path().equals(edits.get(j).path())) {
          pairs.add(List.of(edits.get(i), edits.get(j)));
        }
      }
    }
    // Spread over all of them, where there are more than can be tried.
    int step = Math.max(1, pairs.size() / MOST_PAIRS);
    List<List<Edit>> some = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += step) {
      some.add(pairs.get(i));
    }
    return some;
  }

  private Optional<Probe> probe(Probe base, ReadyScenario ready) {
    return Probe.of(ready, Map.of(base.setting().name(), base.setting()), reader);
  }

  private boolean isTold(Probe base, ReadyScenario ready) {
    return expectation(base, ready).isPresent();
  }

  /** What a scenario must expect of the case to tell the mutant; empty if it cannot. */
  private Optional<Map<String, Object>> expectation(Probe base, ReadyScenario ready) {
    if (mutant.isOfRule() && !mayBeTold(base, ready)) {
      return Optional.empty();
    }
    Optional<Probe> probe = probe(base, ready);
    if (probe.isEmpty() || !probe.get().standing().newer().isEmpty()) {
      return Optional.empty();
    }
    Verdict before = probe.get().verdict();
    Verdict after = trial.verdict(trial.after(probe.get()), probe.get());
    return Telling.between(before, after);
  }

  /** A quick look at the altered rule alone, as if what it reads of others were as in the base. */
  private boolean mayBeTold(Probe base, ReadyScenario ready) {
    int number = base.setting().number(mutant.of());
    BitSet changed = new BitSet();
    changed.set(number);
    return Probe.like(base, ready, reader, changed)
        .filter(
            probe ->
                alteredConclusions
                    || !probe
                        .results()
                        .rules()
                        .get(number)
                        .equals(trial.after(probe).results().rules().get(number)))
        .isPresent();
  }

  private Optional<Row> row(Probe base, ReadyScenario ready) {
    ReadyScenario smallest = shrunk(base, ready);
    return expectation(base, smallest).map(expect -> row(smallest, expect));
  }

  /** Fewer changes of the base case, as long as the mutant is told. */
  private ReadyScenario shrunk(Probe base, ReadyScenario ready) {
    List<Edit> edits = new ArrayList<>(Trees.difference(ready.base(), ready.tree()));
    ReadyScenario smallest = ready;
    for (int i = edits.size() - 1; i >= 0; i--) {
      List<Edit> fewer = new ArrayList<>(edits);
      fewer.remove(i);
      Optional<ReadyScenario> without = Edit.apply(ofBase(ready), fewer);
      if (without.isPresent() && isTold(base, without.get())) {
        edits = fewer;
        smallest = without.get();
      }
    }
    return smallest;
  }

  private static ReadyScenario ofBase(ReadyScenario ready) {
    return new ReadyScenario(
        ready.file(), ready.baseFile(), ready.base(), ready.base(), ready.scenario());
  }

  private Row row(ReadyScenario ready, Map<String, Object> expect) {
    Map<String, Object> set = new LinkedHashMap<>();
    List<String> unset = new ArrayList<>();
    for (Edit edit : Trees.difference(ready.base(), ready.tree())) {
      edit.value().ifPresentOrElse(v -> set.put(edit.path(), v), () -> unset.add(edit.path()));
    }
    Scenario scenario = ready.scenario();
    boolean isOwnDay =
        ready.tree().get("return") instanceof Map<?, ?> theReturn
            && scenario
                .asAt()
                .filter(day -> day.toString().equals(theReturn.get(EngineTypes.DECIDED_ON)))
                .isPresent();
    return new Row(
        ready.baseFile().orElseThrow(),
        name(),
        set,
        unset,
        isOwnDay ? Optional.empty() : scenario.asAt(),
        scenario.knownAt(),
        scenario.arrangement(),
        scenario.hypothetical(),
        expect);
  }

  private String name() {
    return mutant.of()
        + " says "
        + mutant.before()
        + (mutant.after().isEmpty() ? ", and needs it" : ", and not " + mutant.after());
  }
}
