package returns.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import returns.assembly.LibraryDeciders;
import returns.decision.Decision;
import returns.facts.Case;
import returns.impact.Change.Because;
import returns.impact.Change.How;
import returns.packs.Library;
import returns.situation.Clocks;

/**
 * Finds which edits a change comes from, by deciding the case again: under the old rules with one
 * edit, and where no edit alone does it, under the new rules without one. Safe for any number of
 * threads.
 */
final class Causes {
  private final Mixtures mixtures;
  private final List<Edit> bearing;
  private final Lineage lineage;
  private final boolean hypothetical;
  private final Map<Set<String>, Optional<LibraryDeciders>> made = new ConcurrentHashMap<>();

  Causes(Mixtures mixtures, List<Edit> edits, Lineage lineage, boolean hypothetical) {
    this.mixtures = mixtures;
    this.bearing = edits.stream().filter(Edit::bears).toList();
    this.lineage = lineage;
    this.hypothetical = hypothetical;
  }

  /**
   * A case that was decided under both.
   *
   * @param old as read with the old vocabulary
   * @param now as read with the new
   */
  record Stated(Case old, Case now, Clocks clocks, String arrangement) {
    static Stated of(Decision old, Decision now) {
      return new Stated(
          old.standing().stated(),
          now.standing().stated(),
          old.standing().clocks(),
          old.arrangement());
    }
  }

  Because of(Comparison change, Stated stated) {
    List<String> all = inPlay(stated.arrangement());
    boolean agree = change.before().agree() && change.after().agree();
    // Mixtures are decided by one evaluator, so they say nothing where the two differ.
    if (!agree || !answers(Set.copyOf(all), stated).equals(Optional.of(change.after()))) {
      return notTold(change, all);
    }
    List<String> alone = new ArrayList<>();
    List<String> losing = new ArrayList<>();
    for (String edit : all) {
      Optional<Comparison> does =
          answers(Set.of(edit), stated).flatMap(with -> Comparison.of(change.before(), with));
      boolean loses =
          change.direction().loses() && does.filter(d -> d.direction().loses()).isPresent();
      if (loses || does.filter(d -> brings(d, change)).isPresent()) {
        alone.add(edit);
      }
      if (loses) {
        losing.add(edit);
      }
    }
    boolean told = !alone.isEmpty() && (!change.direction().loses() || !losing.isEmpty());
    return told ? new Because(alone, losing, How.ALONE) : together(change, stated, all);
  }

  /** Whether what an edit does alone is the change: its outcome, where that changes. */
  private static boolean brings(Comparison does, Comparison change) {
    return does.after().outcome() == change.after().outcome();
  }

  /** What without one of the edits would not come about. */
  private Because together(Comparison change, Stated stated, List<String> all) {
    List<String> needed = new ArrayList<>();
    List<String> losing = new ArrayList<>();
    for (String edit : all) {
      Set<String> others = new HashSet<>(all);
      others.remove(edit);
      Optional<Comparison> adds =
          answers(others, stated).flatMap(without -> Comparison.of(without, change.after()));
      adds.ifPresent(found -> needed.add(edit));
      adds.filter(found -> found.direction().loses()).ifPresent(found -> losing.add(edit));
    }
    boolean told = !needed.isEmpty() && (!change.direction().loses() || !losing.isEmpty());
    return told
        ? new Because(needed, change.direction().loses() ? losing : List.of(), How.TOGETHER)
        : notTold(change, all);
  }

  private static Because notTold(Comparison change, List<String> all) {
    return new Because(all, change.direction().loses() ? all : List.of(), How.NOT_TOLD);
  }

  /** The edits that can have a part in what is decided under an arrangement. */
  private List<String> inPlay(String arrangement) {
    Predicate<String> isRead = pack -> pack.equals(arrangement) || pack.equals(Library.SAFEGUARDS);
    return bearing.stream()
        .filter(edit -> edit.pack().map(isRead::test).orElse(true))
        .map(Edit::name)
        .toList();
  }

  private Optional<Answers> answers(Set<String> edits, Stated stated) {
    Case read = mixtures.isOfNewVocabulary() ? stated.now() : stated.old();
    return made.computeIfAbsent(
            edits, names -> mixtures.with(names).map(LibraryDeciders::byReferenceAlone))
        .map(deciders -> deciders.of(stated.arrangement()))
        .map(decider -> decider.decide(read, stated.clocks(), hypothetical))
        .map(decision -> Answers.of(decision, lineage));
  }
}
