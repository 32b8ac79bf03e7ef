package returns.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One case under several arrangements, in the order of the record: what the safeguards find under
 * each of them stands once, and nothing ranks the arrangements.
 */
public final class SideBySide {
  private static final Map<String, String> PROTECTING =
      Map.of("bar", "Bars", "defer", "Defers", "refer", "Refers");

  private final String name;
  private final List<Recorded> decisions = new ArrayList<>();
  private final List<String> passedOver;

  /**
   * For one case.
   *
   * @param name what the user called the case, for the commands that are shown
   * @param trees the decisions, in the order of the record; at least one
   * @param packs the descriptions of packs, under their hashes
   * @param passedOver the arrangements that are certainly not about the person
   */
  public SideBySide(
      String name,
      List<Map<String, Object>> trees,
      Map<String, Map<String, Object>> packs,
      List<String> passedOver) {
    this.name = name;
    this.passedOver = List.copyOf(passedOver);
    trees.forEach(tree -> decisions.add(new Recorded(tree, packs)));
  }

  /** The whole text. */
  public Explained told(Layout layout) {
    Page page = new Page();
    Tree first = decisions.get(0).decision();
    page.heading(
        "Case "
            + first.text("case")
            + " under each arrangement that may be about the person, "
            + first.maybeText("action").map(a -> "action " + a).orElse("action not stated")
            + ", evaluated for "
            + ValueEnglish.of(first.text("asAt")));
    Set<String> common = common();
    page.heading("The safeguards, under each of them");
    if (common.isEmpty()) {
      page.line(1, "No safeguard is met under each of them.");
    }
    protecting(decisions.get(0)).stream()
        .filter(finding -> common.contains(key(finding)))
        .forEach(finding -> finding(page, 1, finding));
    page.heading("The arrangements, in the order of the record");
    decisions.forEach(decision -> arrangement(page, decision, common));
    if (!passedOver.isEmpty()) {
      page.gap();
      page.line(0, "Certainly not about this person: " + String.join(", ", passedOver) + ".");
    }
    page.gap();
    page.aside(0, "All of one of them: returns explain " + name + " --arrangement NAME");
    return new Explained(Optional.of(page.write(layout)), List.of());
  }

  private void arrangement(Page page, Recorded recorded, Set<String> common) {
    Tree decision = recorded.decision();
    page.gap();
    page.line(1, decision.text("arrangement") + ": " + decision.text("outcome"));
    page.item(
        2,
        "Basis: ",
        decision.text("basis")
            + decision.maybeText("instrument").map(id -> ", by " + id).orElse("")
            + "; safeguards: "
            + decision.text("safeguards")
            + "; questions open: "
            + decision.trees("questions").size());
    for (Tree finding : protecting(recorded)) {
      if (!common.contains(key(finding))) {
        finding(page, 2, finding);
      }
    }
    if (!decision.text("outcome").equals("barred")) {
      page.item(2, "", decision.text("summary"));
    }
  }

  private static void finding(Page page, int level, Tree finding) {
    page.item(
        level,
        "- ",
        PROTECTING.get(finding.text("kind"))
            + " ("
            + finding.text("rule")
            + "): "
            + finding.text("text")
            + FindingsView.notBefore(finding));
  }

  private Set<String> common() {
    Set<String> common = new LinkedHashSet<>();
    protecting(decisions.get(0)).forEach(finding -> common.add(key(finding)));
    for (Recorded decision : decisions) {
      common.retainAll(protecting(decision).stream().map(SideBySide::key).toList());
    }
    return common;
  }

  private static List<Tree> protecting(Recorded recorded) {
    return recorded.decision().trees("findings").stream()
        .filter(finding -> PROTECTING.containsKey(finding.text("kind")))
        .toList();
  }

  /** The same finding of the same rule; the rules of arrangements have ids of their own. */
  private static String key(Tree finding) {
    return finding.text("kind") + " " + finding.text("rule") + " " + finding.text("text");
  }
}
