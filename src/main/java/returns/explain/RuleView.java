package returns.explain;

import java.util.List;
import java.util.Optional;

/** One rule in full: what it says, how it came out, condition by condition. */
record RuleView(Recorded recorded, String id) {

  void write(Page page) {
    RuleStory story = new RuleStory(recorded, id);
    Optional<Tree> rule = recorded.rule(id);
    page.heading(rule.map(r -> id + ": " + r.text("title")).orElse(id));
    rule.ifPresent(r -> about(page, r));
    page.gap();
    page.item(0, capital(story.said()) + ". ", story.why());
    conclusions(page);
    if (!story.conditions().isEmpty()) {
      page.heading("Condition by condition");
      conditions(page, story.conditions());
      page.gap();
      page.aside(
          0,
          "Where several items could be chosen, the values are those of the first best choice;"
              + " items are taken in the order of what they say.");
    }
  }

  private void about(Page page, Tree rule) {
    String pack = recorded.packOf(id).orElse("");
    page.line(1, "Pack " + pack + ", file " + rule.text("file") + ".");
    new SourceLines(recorded)
        .of(rule.trees("citations"))
        .forEach(line -> page.item(1, "Source: ", line));
    life(rule).ifPresent(text -> page.line(1, text));
    rule.maybeText("follows")
        .ifPresent(before -> page.line(1, "A later version of " + before + "."));
    rule.maybeText("tested").ifPresent(day -> page.line(1, tested(day)));
  }

  private static Optional<String> life(Tree rule) {
    Optional<String> from = rule.maybeText("from").map(day -> "from " + ValueEnglish.of(day));
    Optional<String> until = rule.maybeText("until").map(day -> "until " + ValueEnglish.of(day));
    if (from.isEmpty() && until.isEmpty()) {
      return Optional.empty();
    }
    String days = String.join(" ", List.of(from.orElse(""), until.orElse(""))).strip();
    return Optional.of("In force " + days + ".");
  }

  private static String tested(String day) {
    return day.equals("transfer")
        ? "Its source tests this on the day of the transfer only."
        : "Its source tests this on the day of evaluation only.";
  }

  /** What it says where it is met, or would say. */
  private void conclusions(Page page) {
    List<Tree> found = concluded("findings");
    List<Tree> steps = concluded("steps");
    List<Tree> deadlines = concluded("deadlines");
    found.forEach(finding -> page.item(1, "It finds: ", finding.text("text")));
    steps.forEach(step -> page.item(1, "It names a step: ", step.text("text")));
    deadlines.forEach(
        deadline -> page.item(1, "It gives a deadline: ", StepsView.inFull(deadline)));
    if (found.isEmpty() && steps.isEmpty() && deadlines.isEmpty()) {
      recorded
          .rule(id)
          .ifPresent(rule -> rule.trees("conclusions").forEach(c -> wouldSay(page, c)));
    }
  }

  private List<Tree> concluded(String list) {
    return recorded.decision().trees(list).stream()
        .filter(concluded -> concluded.text("rule").equals(id))
        .toList();
  }

  private static void wouldSay(Page page, Tree conclusion) {
    page.item(1, "If met, it " + verb(conclusion) + ": ", filled(conclusion));
  }

  private static String verb(Tree conclusion) {
    String what = conclusion.maybeText("what").map(w -> " " + w).orElse("");
    return switch (conclusion.text("verb")) {
      case "bar" -> "bars the action";
      case "defer" -> "defers the action";
      case "refer" -> "asks a person to look";
      case "establish" -> "establishes" + what;
      case "note" -> "notes";
      case "step" -> "names a step";
      case "deadline" -> "gives the deadline" + what;
      default -> "concludes";
    };
  }

  /** The author's text, with what its gaps stand for. */
  static String filled(Tree conclusion) {
    String text = conclusion.text("text");
    for (String argument : conclusion.texts("arguments")) {
      int gap = text.indexOf("{}");
      if (gap < 0) {
        break;
      }
      text = text.substring(0, gap) + "[" + argument + "]" + text.substring(gap + 2);
    }
    return text;
  }

  private static void conditions(Page page, List<ConditionTelling> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      ConditionTelling condition = conditions.get(i);
      page.item(0, (i + 1) + ". ", capital(condition.said()) + ": " + condition.english() + ".");
      condition.words().ifPresent(words -> page.aside(2, words));
      if (!condition.isPlainFromComparisons()) {
        condition.why().ifPresent(why -> page.line(2, why));
      }
      for (AtomTelling atom : condition.atoms()) {
        page.item(2, atom.lead(), atom.text());
      }
      if (condition.atoms().isEmpty()) {
        condition.facts().forEach(fact -> page.item(2, "Read: ", fact.line()));
      }
    }
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
