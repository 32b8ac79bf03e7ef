package returns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.decision.English;

/** How one condition of a rule came out, and why. */
final class ConditionTelling {
  private final Tree trace;
  private final Optional<Tree> condition;
  private final List<RecordedFact> facts;

  /**
   * A condition.
   *
   * @param condition its description; empty if the pack's is not at hand
   */
  ConditionTelling(Tree trace, Optional<Tree> condition, Recorded recorded) {
    this.trace = trace;
    this.condition = condition;
    this.facts = recorded.facts(trace);
  }

  /** One of met, not-met, unknown, not-reached. */
  String status() {
    return trace.text("status");
  }

  /** The status as it is said. */
  String said() {
    return switch (status()) {
      case "met" -> "met";
      case "not-met" -> "not met";
      case "unknown" -> "unknown";
      case "not-reached" -> "not reached";
      default -> throw new Tree.Unreadable(trace.path() + ".status is " + status());
    };
  }

  /** The condition in English, or what is known of it. */
  String english() {
    return condition.map(c -> c.text("english")).orElse("a condition whose words are not at hand");
  }

  /** The author's own words. */
  Optional<String> words() {
    return condition.map(c -> c.text("text"));
  }

  /** Its comparisons with their marks, in the order of the text. */
  List<AtomTelling> atoms() {
    String marks = trace.maybeText("atoms").orElse("");
    List<Tree> atoms = condition.map(c -> c.trees("atoms")).orElse(List.of());
    List<AtomTelling> tellings = new ArrayList<>();
    for (int i = 0; i < Math.min(marks.length(), atoms.size()); i++) {
      tellings.add(new AtomTelling(atoms.get(i), marks.charAt(i), facts));
    }
    return tellings;
  }

  /** The facts that it read. */
  List<RecordedFact> facts() {
    return facts;
  }

  /** Why it is not certainly met, in a sentence; empty for what is met. */
  Optional<String> why() {
    return switch (status()) {
      case "not-met" -> Optional.of(whyNotMet());
      case "unknown" -> Optional.of(whyUnknown());
      case "not-reached" -> Optional.of("No choice of facts satisfies what stands before it.");
      default -> Optional.empty();
    };
  }

  /** Whether its comparisons say why by themselves, so that a sentence would only repeat them. */
  boolean isPlainFromComparisons() {
    boolean fails =
        status().equals("not-met") && !isNot() && atoms().stream().anyMatch(AtomTelling::fails);
    boolean isOpen = status().equals("unknown") && atoms().stream().anyMatch(AtomTelling::isOpen);
    return !isEstablished() && !onlyMayExist() && (fails || isOpen);
  }

  private boolean isNot() {
    return quantifier().equals("not");
  }

  private String quantifier() {
    return condition.map(c -> c.text("quantifier")).orElse("one");
  }

  private boolean isEstablished() {
    return condition.filter(c -> c.text("item").startsWith("established.")).isPresent();
  }

  private String whyNotMet() {
    if (condition.isEmpty()) {
      return "Without its words it cannot be said why.";
    }
    return isNot() ? whyOneIsThere() : whyNoneIsThere();
  }

  /** {@code not P} failed: something is there. */
  private String whyOneIsThere() {
    if (isEstablished()) {
      return "An earlier file established it.";
    }
    List<String> items = items();
    return items.isEmpty()
        ? "It asks that there is none, but there is one."
        : "It asks that there is none, but " + English.list(items) + are(items) + ".";
  }

  private static String are(List<String> items) {
    return items.size() == 1 ? " is one" : " are some";
  }

  /** The items that it read, not those that it compared them with. */
  private List<String> items() {
    return facts.stream()
        .filter(fact -> condition.filter(c -> isItem(c, fact)).isPresent())
        .map(RecordedFact::item)
        .distinct()
        .toList();
  }

  private static boolean isItem(Tree condition, RecordedFact fact) {
    return PathPattern.leadsInto(condition.text("item"), fact.path());
  }

  private String whyNoneIsThere() {
    if (isEstablished()) {
      return "No earlier file established it.";
    }
    if (facts.isEmpty()) {
      return condition.filter(c -> c.text("item").startsWith("*.")).isPresent()
          ? "The arrangement states none."
          : "There is none: the list is empty.";
    }
    List<String> failing =
        atoms().stream().filter(AtomTelling::fails).map(AtomTelling::text).toList();
    return failing.isEmpty()
        ? "No item satisfies it."
        : "It fails on this: " + String.join("; and on this: ", failing) + ".";
  }

  /** Whether all that is open is whether the file lists everything. */
  private boolean onlyMayExist() {
    List<RecordedFact> open = facts.stream().filter(fact -> !fact.isExact()).toList();
    return !open.isEmpty()
        && open.stream().allMatch(f -> f.unknown().filter("may-exist"::equals).isPresent());
  }

  private String whyUnknown() {
    if (isEstablished()) {
      return "It waits on a conclusion of an earlier file that is only possible.";
    }
    List<RecordedFact> open = facts.stream().filter(fact -> !fact.isExact()).toList();
    if (open.isEmpty()) {
      return "Every fact is known, but no day can be worked out from them.";
    }
    boolean mayExist =
        open.stream().allMatch(f -> f.unknown().filter("may-exist"::equals).isPresent());
    if (mayExist) {
      return isNot()
          ? "It asks that there is none, and there may be one that the file does not list."
          : "There may be one that the file does not list.";
    }
    return "Not known: "
        + English.list(open.stream().map(RecordedFact::line).distinct().toList())
        + ".";
  }
}
