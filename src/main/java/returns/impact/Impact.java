package returns.impact;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import returns.decision.Outcome;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;

/**
 * What an edit of the rules does to some cases.
 *
 * @param edits what the new rules say otherwise
 * @param cases how many cases were read or tried
 * @param compared how many answers there are under both
 * @param differing on how many of them the evaluators differ, on some side
 * @param flows how many answers go from which outcome to which; those that stay too
 * @param changes the answers that change, those that become less protective first
 * @param oneSided the answers that there are on one side only
 * @param failed the cases without an answer on either side
 * @param skipped files that are not cases, with why
 * @param accepted the reasons that were given, by the name of the edit
 */
public record Impact(
    List<Edit> edits,
    int cases,
    int compared,
    int differing,
    Map<Outcome, Map<Outcome, Integer>> flows,
    List<Change> changes,
    List<OneSided> oneSided,
    List<Failed> failed,
    List<String> skipped,
    Map<String, String> accepted) {
  public Impact {
    edits = List.copyOf(edits);
    changes = List.copyOf(changes);
    oneSided = List.copyOf(oneSided);
    failed = List.copyOf(failed);
    skipped = List.copyOf(skipped);
    accepted = java.util.Collections.unmodifiableMap(new TreeMap<>(accepted));
  }

  /**
   * An answer that there is under one of the two only.
   *
   * @param isNew whether that is the new one
   * @param why the other has none
   */
  public record OneSided(
      String caseId,
      String where,
      String arrangement,
      boolean isNew,
      Outcome outcome,
      List<Diagnostic> why) {
    public OneSided {
      why = List.copyOf(why);
    }
  }

  /** A case without an answer on either side. */
  public record Failed(String where, List<Diagnostic> why) {
    public Failed {
      why = List.copyOf(why);
    }
  }

  /** What the impact comes to. */
  public enum Verdict {
    /** Nothing becomes less protective, or what does was accepted. */
    NOTHING_LOST,
    /** Some cases have no answer, or the evaluators differ. */
    INCOMPLETE,
    /** Something becomes less protective, and was not accepted. */
    LOST,
    /** A condition was edited, and nothing changes at all. */
    NO_EFFECT
  }

  /** The edits that can change an answer. */
  public List<Edit> bearing() {
    return edits.stream().filter(Edit::bears).toList();
  }

  /** How many answers change in which direction. */
  public Map<Direction, Integer> directions() {
    Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
    for (Direction direction : Direction.values()) {
      counts.put(direction, 0);
    }
    changes.forEach(change -> counts.merge(change.direction(), 1, Integer::sum));
    return counts;
  }

  /** By the name of the edit: how many answers lose something because of it. */
  public Map<String, Integer> losing() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Change change : changes) {
      change.because().losing().forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    return counts;
  }

  /** The edits because of which something is lost, and which were not accepted. */
  public Set<String> unaccepted() {
    Set<String> names = new TreeSet<>(losing().keySet());
    names.removeAll(accepted.keySet());
    return names;
  }

  /** Names that were accepted although nothing is lost because of them. */
  public Set<String> acceptedInVain() {
    Set<String> names = new TreeSet<>(accepted.keySet());
    names.removeAll(losing().keySet());
    return names;
  }

  /** The edits that can change an answer and change none of these. */
  public List<Edit> withoutEffect() {
    Set<String> causes = new TreeSet<>();
    changes.forEach(change -> causes.addAll(change.because().edits()));
    return bearing().stream().filter(edit -> !causes.contains(edit.name())).toList();
  }

  /** What it comes to; what is lost counts before what could not be told. */
  public Verdict verdict() {
    boolean untold =
        changes.stream().anyMatch(c -> c.direction().loses() && c.because().losing().isEmpty());
    if (untold || !unaccepted().isEmpty()) {
      return Verdict.LOST;
    }
    if (!failed.isEmpty() || !oneSided.isEmpty() || differing > 0) {
      return Verdict.INCOMPLETE;
    }
    return changes.isEmpty() && !bearing().isEmpty() ? Verdict.NO_EFFECT : Verdict.NOTHING_LOST;
  }

  /** The changes in one direction. */
  public List<Change> in(Direction direction) {
    return changes.stream().filter(change -> change.direction() == direction).toList();
  }

  /** The edit of that name. */
  public Optional<Edit> edit(String name) {
    return edits.stream().filter(edit -> edit.name().equals(name)).findFirst();
  }

  /** The same, with places as they are to be shown. */
  public Impact shown(UnaryOperator<Place> old, UnaryOperator<Place> now) {
    List<Edit> shown =
        edits.stream()
            .map(edit -> edit.withPlace(edit.place().map(edit.isNew() ? now : old)))
            .toList();
    return new Impact(
        shown, cases, compared, differing, flows, changes, oneSided, failed, skipped, accepted);
  }

  /** Empty flows, each outcome to each, from the most protective. */
  static Map<Outcome, Map<Outcome, Integer>> noFlows() {
    Map<Outcome, Map<Outcome, Integer>> flows = new LinkedHashMap<>();
    for (Outcome from : Outcome.values()) {
      Map<Outcome, Integer> to = new EnumMap<>(Outcome.class);
      for (Outcome outcome : Outcome.values()) {
        to.put(outcome, 0);
      }
      flows.put(from, to);
    }
    return flows;
  }

  /** The same, with the reasons for which what is lost is accepted. */
  public Impact accepting(Map<String, String> reasons) {
    return new Impact(
        edits, cases, compared, differing, flows, changes, oneSided, failed, skipped, reasons);
  }
}
