package returns.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import returns.decision.English;
import returns.decision.Outcome;

/** What an impact comes to, in sentences. */
public final class ImpactEnglish {
  private ImpactEnglish() {}

  /** The two sides. */
  public record Sides(String before, String after) {}

  /** A heading of an edit: what became of it. */
  public static String became(Edit edit) {
    String what =
        edit.change() == Edit.Change.CHANGED && !edit.bears()
            ? "only words changed"
            : edit.change().english();
    return edit.title().isEmpty() ? what : edit.title() + ": " + what;
  }

  /** How many answers were compared and how many change. */
  public static String counts(Impact impact) {
    int changes = impact.changes().size();
    return English.count(impact.cases(), "case", "cases")
        + ", "
        + English.count(impact.compared(), "answer", "answers")
        + " under both: "
        + English.count(changes, "changes", "change").replaceFirst("^0 change$", "none changes")
        + (changes == 0 ? "." : ", " + (impact.compared() - changes) + " stay the same.");
  }

  /** Where an answer comes from and goes to. */
  public static String outcomes(Change change) {
    return change.isOfOutcome()
        ? change.before().word() + " → " + change.after().word()
        : change.before().word() + " under both";
  }

  /** Because of which edits. */
  public static String because(Change change) {
    Change.Because because = change.because();
    String names = because.edits().isEmpty() ? "something else" : English.list(because.edits());
    return "because of " + names + because.remark().map(r -> " (" + r + ")").orElse("");
  }

  /** What it comes to, and what to do. */
  public static List<String> verdict(Impact impact) {
    List<String> said = new ArrayList<>();
    accepted(impact, said);
    switch (impact.verdict()) {
      case NOTHING_LOST -> said.add(nothingLost(impact));
      case INCOMPLETE -> said.add(incomplete(impact));
      case LOST -> said.add(lost(impact));
      case NO_EFFECT ->
          said.add(
              "Conditions were edited, and nothing changes in these cases: no outcome, finding,"
                  + " question or deadline. Add a case that shows what the edit is for.");
    }
    return said;
  }

  private static void accepted(Impact impact, List<String> said) {
    impact
        .accepted()
        .forEach((name, reason) -> said.add("Accepted: " + name + ", because: " + reason));
    for (String name : impact.acceptedInVain()) {
      said.add(name + " was accepted, but nothing becomes less protective because of it.");
    }
  }

  private static String nothingLost(Impact impact) {
    if (impact.edits().isEmpty()) {
      return "Nothing differs: both say the same"
          + (impact.compared() == 0 ? ", byte for byte, so no case was decided." : ".");
    }
    if (impact.bearing().isEmpty()) {
      return impact.changes().isEmpty()
          ? "Only words were edited. No outcome, finding, question or deadline changes."
          : "Only words were edited, and yet answers change. Please report it.";
    }
    return impact.losing().isEmpty()
        ? "Nothing becomes less protective in these cases."
        : "Everything that becomes less protective was accepted.";
  }

  private static String incomplete(Impact impact) {
    List<String> why = new ArrayList<>();
    if (!impact.failed().isEmpty()) {
      why.add(English.count(impact.failed().size(), "case has", "cases have") + " no answer");
    }
    if (!impact.oneSided().isEmpty()) {
      why.add(
          English.count(impact.oneSided().size(), "answer is", "answers are")
              + " there on one side only");
    }
    if (impact.differing() > 0) {
      why.add("the evaluators differ on " + English.count(impact.differing(), "answer", "answers"));
    }
    return "Of the answers that were compared none becomes less protective"
        + (impact.losing().isEmpty() ? "" : " but what was accepted")
        + "; but "
        + English.list(why)
        + ".";
  }

  private static String lost(Impact impact) {
    Set<String> names = impact.unaccepted();
    Map<String, Integer> losing = impact.losing();
    String causes =
        names.stream()
            .map(name -> name + " (" + English.count(losing.get(name), "case", "cases") + ")")
            .collect(Collectors.joining(", "));
    String first = names.stream().findFirst().orElse("RULE");
    return "Something becomes less protective"
        + (causes.isEmpty() ? "" : " because of " + causes)
        + ". Mend it, or say why it is meant, for each of them: --accept "
        + first
        + "=\"reason\".";
  }

  /** The outcomes, from the most protective. */
  public static List<String> outcomes() {
    return java.util.Arrays.stream(Outcome.values()).map(Outcome::word).toList();
  }
}
