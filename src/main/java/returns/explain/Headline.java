package returns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was asked, what the answer is, and both answers apart. */
record Headline(Recorded recorded) {

  void write(Page page) {
    Tree decision = recorded.decision();
    page.heading(asked(decision));
    if (decision.truth("retrospective")) {
      page.line(
          0,
          "Told in retrospect: as known on "
              + decision.maybeText("knownAt").map(ValueEnglish::of).orElse("an earlier day")
              + ". What was recorded later is set aside.");
    }
    if (decision.has("hypothetical") && decision.truth("hypothetical")) {
      page.line(
          0,
          "Hypothetical, as was asked: an instrument that does not exist is taken for one in"
              + " force. Nobody can be returned under it.");
    }
    page.gap();
    String said = outcome(decision);
    String summary = decision.text("summary");
    page.item(0, "Outcome: ", decision.text("outcome") + ". " + said);
    page.gap();
    page.line(0, summary.startsWith(said) ? summary.substring(said.length()).strip() : summary);
    page.gap();
    page.item(1, "May this action be taken at all?  ", safeguards(decision));
    page.item(1, "Is the partner obliged?           ", basis(decision));
    differences(page, decision);
  }

  private String asked(Tree decision) {
    List<String> parts = new ArrayList<>();
    parts.add("Case " + decision.text("case") + " under " + decision.text("arrangement"));
    parts.add(decision.maybeText("action").map(a -> "action " + a).orElse("action not stated"));
    parts.add("evaluated for " + ValueEnglish.of(decision.text("asAt")));
    recorded
        .factAt("return.transferOn")
        .filter(fact -> fact.unknown().isEmpty())
        .ifPresent(fact -> parts.add("transfer on " + fact.said()));
    return String.join(", ", parts);
  }

  /** The outcome in the words of docs/semantics.md. */
  private static String outcome(Tree decision) {
    Optional<String> action = decision.maybeText("action").filter(a -> !a.equals("transfer"));
    return switch (decision.text("outcome")) {
      case "barred" ->
          action.map(a -> "The step " + a + " is barred.").orElse("Removal is barred.");
      case "deferred" -> "Not yet.";
      case "not-covered" -> "No basis under this arrangement.";
      case "referred" -> "A person must look.";
      case "no-bar-found" ->
          "No bar found under "
              + decision.maybeText("instrument").orElse("this arrangement")
              + ". A person must decide.";
      default -> throw new Tree.Unreadable("outcome is " + decision.text("outcome"));
    };
  }

  private static String safeguards(Tree decision) {
    return switch (decision.text("safeguards")) {
      case "barred" -> "Barred: a bar is met.";
      case "deferred" -> "Deferred: a deferral is met.";
      case "referred" -> "Referred: a person must look, although the facts are known.";
      case "open" -> "Open: nothing that is known stands against it, and not everything is known.";
      case "clear" -> "Clear: every bar, deferral and referral is certainly not met.";
      default -> throw new Tree.Unreadable("safeguards is " + decision.text("safeguards"));
    };
  }

  private static String basis(Tree decision) {
    String instrument = decision.maybeText("instrument").orElse("the arrangement");
    return switch (decision.text("basis")) {
      case "met" -> "Met: by " + instrument + ".";
      case "not-met" -> "Not met: by no instrument of this arrangement, on what is known.";
      case "unknown" -> "Unknown: it depends on what is not known.";
      default -> throw new Tree.Unreadable("basis is " + decision.text("basis"));
    };
  }

  private static void differences(Page page, Tree decision) {
    Tree evaluators = decision.tree("evaluators");
    if (evaluators.truth("agree")) {
      return;
    }
    page.gap();
    page.line(0, "The two evaluators differ. Nobody may rely on this decision without looking:");
    for (Tree difference : evaluators.trees("differences")) {
      page.item(
          1,
          difference.text("rule") + ": ",
          "Drools says "
              + difference.text("drools")
              + ", the reference says "
              + difference.text("reference")
              + ".");
    }
  }
}
