package returns.assembly;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import returns.batch.CaseDecider;
import returns.decision.Decider;
import returns.drools.DroolsEvaluator;
import returns.evaluation.Evaluator;
import returns.evaluation.RuleSet;
import returns.packs.Library;
import returns.reference.ReferenceEvaluator;
import returns.rules.Pack;
import returns.situation.StandingOf;

/**
 * Makes the decider of an arrangement when it is first asked for. Safe for any number of threads.
 */
public final class LibraryDeciders implements CaseDecider.Deciders {
  private final Library library;
  private final Function<RuleSet, Evaluator> drools;
  private final Map<String, Decider> made = new ConcurrentHashMap<>();

  /** For any number of cases. */
  public LibraryDeciders(Library library) {
    this(library, DroolsEvaluator::new);
  }

  private LibraryDeciders(Library library, Function<RuleSet, Evaluator> drools) {
    this.library = library;
    this.drools = drools;
  }

  /** For a single case, which is decided the sooner, to the same bytes. */
  public static LibraryDeciders forOneCase(Library library) {
    return new LibraryDeciders(library, DroolsEvaluator::forOneCase);
  }

  /**
   * For tools that decide very often while somebody waits: the reference evaluator answers in both
   * places. What is decided so says nothing of Drools and is no decision to be kept.
   */
  public static LibraryDeciders byReferenceAlone(Library library) {
    return new LibraryDeciders(library, ReferenceEvaluator::new);
  }

  /** Loads Drools on a thread of its own, while the rules are still being read. */
  public static void warmUp() {
    Thread thread = new Thread(DroolsEvaluator::warmUp, "warm-up");
    thread.setDaemon(true);
    // What stops Drools here stops it on the case too, and is told there.
    thread.setUncaughtExceptionHandler((unused, fault) -> {});
    thread.start();
  }

  @Override
  public Decider of(String arrangement) {
    return made.computeIfAbsent(arrangement, this::make);
  }

  @Override
  public Set<String> names() {
    return library.arrangements().keySet();
  }

  /** The packs of the arrangements that were asked for, with the safeguards. */
  public List<Pack> usedPacks() {
    return made.values().stream()
        .flatMap(decider -> decider.ruleSet().packs().stream())
        .distinct()
        .sorted(java.util.Comparator.comparing(Pack::name))
        .toList();
  }

  private Decider make(String arrangement) {
    RuleSet ruleSet =
        new RuleSet(List.of(library.safeguards(), library.arrangements().get(arrangement)));
    StandingOf standings =
        new StandingOf(
            library.vocabulary(), library.listedEvidence(), library.calendars(), ruleSet);
    return new Decider(
        ruleSet,
        library.sources(),
        standings,
        drools.apply(ruleSet),
        new ReferenceEvaluator(ruleSet));
  }
}
