package returns.cli;

import java.util.ArrayList;
import java.util.List;
import returns.batch.Family;
import returns.decision.English;

/** The families that the answers would, or could, part. */
record FamilyReport(Terminal terminal) {
  private static final int FAMILIES_SHOWN = 20;

  /** Nobody reads a family out of two files: what would part it is said here. */
  void print(List<Family> families) {
    if (families.isEmpty()) {
      return;
    }
    terminal.out().println();
    terminal
        .out()
        .println(
            English.count(families.size(), "family needs", "families need")
                + " a person who looks at its cases together:");
    families.stream().limit(FAMILIES_SHOWN).forEach(this::family);
    if (families.size() > FAMILIES_SHOWN) {
      terminal
          .out()
          .println("  … and " + (families.size() - FAMILIES_SHOWN) + " more: see run.json");
    }
  }

  private void family(Family family) {
    List<String> members = new ArrayList<>();
    for (Family.Member member : family.members()) {
      members.add(
          member.id()
              + " "
              + (member.outcome().isEmpty() ? "not covered" : member.outcome())
              + (member.transferOn().isEmpty() ? "" : " (transfer " + member.transferOn() + ")"));
    }
    String under = family.arrangement().isEmpty() ? "" : "under " + family.arrangement() + ", ";
    terminal
        .out()
        .println(
            "  "
                + family.split().word()
                + ": "
                + under
                + String.join(", ", members)
                + (family.missing().isEmpty()
                    ? ""
                    : ", no decision on " + String.join(", ", family.missing()))
                + ": "
                + family.why()
                + ".");
  }
}
