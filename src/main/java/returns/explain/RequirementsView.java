package returns.explain;

import java.util.List;

/** What the instrument requires for this action, and what meets it or does not. */
record RequirementsView(Recorded recorded) {

  void write(Page page) {
    List<Tree> requirements = recorded.decision().trees("requirements");
    if (requirements.isEmpty()) {
      return;
    }
    String instrument = recorded.decision().maybeText("instrument").orElse("the arrangement");
    page.heading("What " + instrument + " requires for this action");
    requirements.forEach(requirement -> requirement(page, requirement));
  }

  private void requirement(Page page, Tree requirement) {
    String what = requirement.text("what");
    List<String> by = requirement.texts("by");
    RuleNames names = new RuleNames(recorded);
    switch (requirement.text("status")) {
      case "met" -> {
        page.item(1, "- ", what + ": met.");
        by.forEach(id -> page.item(3, "Established by ", names.of(id) + "."));
      }
      case "not-met" -> {
        page.item(
            1, "- ", what + ": not met. Each rule that could establish it is certainly not met.");
        stories(page, what);
      }
      case "unknown" -> {
        page.item(1, "- ", what + ": unknown.");
        stories(page, what);
      }
      default -> throw new Tree.Unreadable(requirement.path() + ".status");
    }
  }

  private void stories(Page page, String what) {
    for (String id : recorded.couldEstablish(what)) {
      page.item(3, "", new RuleStory(recorded, id).headline());
    }
  }
}
