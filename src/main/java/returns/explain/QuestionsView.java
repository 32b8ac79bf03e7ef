package returns.explain;

import java.util.List;
import returns.decision.English;

/** What is not known and matters, and which rules it keeps open. */
record QuestionsView(Recorded recorded) {

  void write(Page page) {
    List<Tree> questions = recorded.decision().trees("questions");
    if (questions.isEmpty()) {
      return;
    }
    page.heading(English.count(questions.size(), "open question", "open questions"));
    int number = 1;
    for (Tree question : questions) {
      page.item(1, number++ + ". ", question.text("question"));
      page.item(3, "Fact: ", question.text("fact") + ". " + whom(question));
      List<String> rules = question.texts("couldChange");
      page.item(3, "Keeps open: ", English.list(rules.stream().map(this::named).toList()) + ".");
    }
  }

  private static String whom(Tree question) {
    return question.text("about").equals("law")
        ? "Policy staff answer it: it is about the law itself."
        : "It is about the case.";
  }

  /** Not only rules: an instrument may wait for an answer too, and so may the text of a finding. */
  private String named(String id) {
    return id.equals("text") ? "the wording of a finding" : new RuleNames(recorded).of(id);
  }
}
