package returns.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import returns.rules.Status;

/**
 * How one answer differs from another.
 *
 * @param lost what stood against the action and stands there no more, or weaker
 * @param gained what stands against it now
 * @param beside what else differs
 */
record Comparison(
    Answers before, Answers after, List<String> lost, List<String> gained, List<String> beside) {

  /** Compares; empty if the answers are the same. */
  static Optional<Comparison> of(Answers before, Answers after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    List<String> lost = new ArrayList<>();
    List<String> gained = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>(before.against().keySet());
    ids.addAll(after.against().keySet());
    for (String id : ids) {
      List<Held> old = before.against().getOrDefault(id, List.of());
      List<Held> now = after.against().getOrDefault(id, List.of());
      if (exceeds(old, now)) {
        lost.add(turned(id, old, now));
      }
      if (exceeds(now, old)) {
        gained.add(turned(id, old, now));
      }
    }
    basis(before.basis(), after.basis(), lost, gained);
    return Optional.of(new Comparison(before, after, lost, gained, beside(before, after)));
  }

  /** Whether the first list, strongest first, holds anything that the second does not match. */
  private static boolean exceeds(List<Held> held, List<Held> by) {
    for (int i = 0; i < held.size(); i++) {
      if (i >= by.size() || held.get(i).compareTo(by.get(i)) > 0) {
        return true;
      }
    }
    return false;
  }

  private static String turned(String id, List<Held> old, List<Held> now) {
    return id + ": " + english(old) + " → " + english(now);
  }

  private static String english(List<Held> held) {
    return held.isEmpty()
        ? "nothing"
        : String.join(", ", held.stream().map(Held::english).toList());
  }

  private static void basis(Status old, Status now, List<String> lost, List<String> gained) {
    if (old != now) {
      String line = "the basis: " + old.word() + " → " + now.word();
      (protection(now) < protection(old) ? lost : gained).add(line);
    }
  }

  /** Without a basis nobody is obliged to take the person back. */
  private static int protection(Status basis) {
    return switch (basis) {
      case NOT_MET -> 2;
      case UNKNOWN -> 1;
      case MET -> 0;
    };
  }

  private static List<String> beside(Answers before, Answers after) {
    List<String> lines = new ArrayList<>();
    if (!before.instrument().equals(after.instrument())) {
      lines.add(
          "rests on "
              + before.instrument().orElse("no instrument")
              + " → "
              + after.instrument().orElse("no instrument"));
    }
    only(before.others(), after.others()).forEach(line -> lines.add("no longer: " + line));
    only(after.others(), before.others()).forEach(line -> lines.add("now: " + line));
    only(before.questions(), after.questions())
        .forEach(fact -> lines.add("no longer asked: " + fact));
    only(after.questions(), before.questions()).forEach(fact -> lines.add("now asked: " + fact));
    if (before.agree() != after.agree()) {
      lines.add(
          after.agree()
              ? "the evaluators agree again"
              : "the evaluators differ under the new rules");
    }
    return lines;
  }

  private static SortedSet<String> only(SortedSet<String> those, SortedSet<String> without) {
    TreeSet<String> left = new TreeSet<>(those);
    left.removeAll(without);
    return left;
  }

  /** The outcome decides first; where it stays or protects more, what is lost still counts. */
  Direction direction() {
    int order = after.outcome().compareTo(before.outcome());
    if (order > 0) {
      return Direction.LESS;
    }
    boolean gains = order < 0 || !gained.isEmpty();
    if (lost.isEmpty()) {
      return gains ? Direction.MORE : Direction.NEITHER;
    }
    return gains ? Direction.BOTH : Direction.LESS;
  }
}
