package returns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import returns.decision.English;

/** One comparison of a condition, with the values that it read. */
final class AtomTelling {
  private final Tree atom;
  private final char mark;
  private final List<RecordedFact> facts;

  /**
   * A comparison.
   *
   * @param mark its letter in the trace: m, n or u
   * @param facts those that its condition read
   */
  AtomTelling(Tree atom, char mark, List<RecordedFact> facts) {
    this.atom = atom;
    this.mark = mark;
    this.facts = facts;
  }

  /** Yes, no or unknown: whether the comparison itself holds, whatever stands around it. */
  String lead() {
    if (isOpen()) {
      return "unknown  ";
    }
    return switch (mark) {
      case 'm' -> "yes      ";
      case 'n' -> "no       ";
      default -> throw new Tree.Unreadable("a trace has the letter " + mark);
    };
  }

  /** Whether it keeps its condition from being met. */
  boolean fails() {
    return mark == (isNegated() ? 'm' : 'n') && !isOpen();
  }

  /** The comparison and what was found, with what is wrong about that. */
  String text() {
    String found = found();
    return atom.text("english") + (found.isEmpty() ? "" : ": " + found);
  }

  private boolean isNegated() {
    return atom.has("negated") && atom.truth("negated");
  }

  /** Whether it is not known whether it holds: also of what may turn out not to be established. */
  boolean isOpen() {
    return mark == 'u' || left().stream().anyMatch(AtomTelling::isOnlyPossible);
  }

  private static boolean isOnlyPossible(RecordedFact fact) {
    return fact.unknown().filter("possible"::equals).isPresent();
  }

  private String found() {
    if (atom.text("fact").startsWith("established.")) {
      return isOpen() ? "an earlier file leaves it open" : "";
    }
    return switch (mark) {
      case 'u' -> notKnown();
      case 'n' -> values(left(), isNegated() ? "" : wrong());
      default -> values(left(), isNegated() ? "must not be so" : "");
    };
  }

  private String values(List<RecordedFact> read, String wrong) {
    if (read.isEmpty()) {
      return "";
    }
    String which = read.size() == 1 ? ", which " : ", each of which ";
    String beside = wrong.isEmpty() || right().isEmpty() ? "" : "; beside " + said(right());
    return "found " + said(read) + (wrong.isEmpty() ? "" : which + wrong) + beside;
  }

  /** What is wrong about the left side, where the comparison does not hold. */
  private String wrong() {
    boolean isDay = atom.text("kind").equals("date") || atom.text("kind").equals("time");
    return switch (atom.text("sort")) {
      case "equal" -> isDay ? "is another day" : "differs";
      case "unequal" -> "is just that";
      case "among" -> "is none of these";
      case "less", "at-most" -> isDay ? "is too late" : "is too high";
      case "greater", "at-least" -> isDay ? "is too early" : "is too low";
      default -> "does not satisfy it";
    };
  }

  private String notKnown() {
    List<RecordedFact> all = Stream.concat(left().stream(), right().stream()).distinct().toList();
    List<RecordedFact> open = new ArrayList<>(all);
    open.removeIf(RecordedFact::isExact);
    if (!open.isEmpty()) {
      return said(open);
    }
    return all.isEmpty() ? "" : said(all) + ", and no day can be worked out from that";
  }

  private List<RecordedFact> left() {
    return matching(List.of(atom.text("fact")));
  }

  private List<RecordedFact> right() {
    return matching(atom.texts("against"));
  }

  private List<RecordedFact> matching(List<String> patterns) {
    List<PathPattern> compiled = patterns.stream().map(PathPattern::new).toList();
    return facts.stream()
        .filter(fact -> compiled.stream().anyMatch(p -> p.matches(PathPattern.plain(fact.path()))))
        .toList();
  }

  private static String said(List<RecordedFact> facts) {
    return English.list(facts.stream().map(RecordedFact::inPassing).toList());
  }
}
