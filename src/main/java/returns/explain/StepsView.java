package returns.explain;

import java.util.List;

/** What to do next and by when, and what did not count. */
record StepsView(Recorded recorded) {

  void write(Page page) {
    list(page, "Next steps", "steps");
    list(page, "Deadlines", "deadlines");
    List<Tree> setAside = recorded.decision().trees("setAside");
    if (!setAside.isEmpty()) {
      page.heading("Set aside, because it was recorded later");
      for (Tree aside : setAside) {
        page.item(
            1,
            "- ",
            aside.text("path") + ", recorded on " + ValueEnglish.of(aside.text("recordedOn")));
      }
    }
  }

  private void list(Page page, String heading, String name) {
    List<Tree> findings = recorded.decision().trees(name);
    if (findings.isEmpty()) {
      return;
    }
    page.heading(heading);
    for (Tree finding : findings) {
      page.item(1, "- ", inFull(finding));
      page.item(
          3,
          "Rule: ",
          new RuleNames(recorded).of(finding.text("rule"))
              + "; source: "
              + finding.text("source")
              + "; label: "
              + SourceLines.labelled(finding.text("label"))
              + ".");
    }
  }

  /** What to do, with the day by which if it is a deadline. */
  static String inFull(Tree finding) {
    return when(finding) + finding.text("text");
  }

  private static String when(Tree finding) {
    if (!finding.has("what")) {
      return "";
    }
    String day = finding.maybeText("date").map(ValueEnglish::of).orElse("a day that is not known");
    return finding.text("what") + ", by " + day + ": ";
  }
}
