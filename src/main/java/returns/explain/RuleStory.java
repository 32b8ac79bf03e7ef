package returns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How one rule came out, and in a sentence why. */
final class RuleStory {
  private final Recorded recorded;
  private final String id;
  private final Tree trace;
  private final Optional<Tree> rule;
  private final List<ConditionTelling> conditions = new ArrayList<>();

  RuleStory(Recorded recorded, String id) {
    this.recorded = recorded;
    this.id = id;
    this.trace =
        recorded
            .trace(id)
            .orElseThrow(() -> new Tree.Unreadable("the decision has no trace of rule " + id));
    this.rule = recorded.rule(id);
    List<Tree> described = rule.map(r -> r.trees("conditions")).orElse(List.of());
    for (Tree condition : trace.trees("conditions")) {
      int number = conditions.size();
      Optional<Tree> description =
          number < described.size() ? Optional.of(described.get(number)) : Optional.empty();
      conditions.add(new ConditionTelling(condition, description, recorded));
    }
  }

  List<ConditionTelling> conditions() {
    return conditions;
  }

  /** The status as it is said. */
  String said() {
    return switch (trace.text("status")) {
      case "met" -> "met";
      case "not-met" -> "not met";
      case "unknown" -> "unknown";
      case "not-in-force" -> "not in force";
      default -> throw new Tree.Unreadable(trace.path() + ".status is " + trace.text("status"));
    };
  }

  /** Why it is so, in a sentence or two. */
  String why() {
    return switch (trace.text("status")) {
      case "met" -> "Some choice of facts certainly satisfies every condition.";
      case "not-met" -> first("not-met").orElse("No choice of facts satisfies all its conditions.");
      case "unknown" -> whyUnknown();
      default -> whyNotInForce();
    };
  }

  private Optional<String> first(String status) {
    for (int i = 0; i < conditions.size(); i++) {
      ConditionTelling condition = conditions.get(i);
      if (condition.status().equals(status)) {
        return Optional.of(
            "Condition "
                + (i + 1)
                + " ("
                + condition.english()
                + ") is "
                + condition.said()
                + ". "
                + condition.why().orElse(""));
      }
    }
    return Optional.empty();
  }

  private String whyUnknown() {
    if (conditions.stream().allMatch(c -> c.status().equals("not-reached"))) {
      return whyNotEvaluated();
    }
    return first("unknown")
        .orElse(
            "Each condition is met by some facts, but no one choice of facts certainly meets all of"
                + " them.");
  }

  private String whyNotEvaluated() {
    return recorded.decision().trees("findings").stream()
        .filter(finding -> finding.text("rule").startsWith("FILE-TOO-MANY"))
        .map(finding -> "It was not evaluated. " + finding.text("text"))
        .findFirst()
        .orElse("It was not evaluated, so nobody may say that it does not apply.");
  }

  private String whyNotInForce() {
    String day = ValueEnglish.of(recorded.decision().text("asAt"));
    if (rule.isEmpty()) {
      return "It is not in force on " + day + ".";
    }
    Optional<String> uncommenced = rule.get().maybeText("uncommenced");
    if (uncommenced.isPresent()) {
      return "It was enacted by " + uncommenced.get() + " and has never been brought into force.";
    }
    Optional<String> from = rule.get().maybeText("from");
    boolean later =
        from.filter(first -> first.compareTo(recorded.decision().text("asAt")) > 0).isPresent();
    return later
        ? "It is in force only from " + ValueEnglish.of(from.get()) + ", after " + day + "."
        : "It was in force only until "
            + rule.get().maybeText("until").map(ValueEnglish::of).orElse("an earlier day")
            + ", before "
            + day
            + ".";
  }

  /** The id, the title and how it came out: the first line of its story. */
  String headline() {
    return new RuleNames(recorded).of(id) + ": " + said() + ". " + why();
  }

  /** The headline, and each comparison of the conditions that make it so. */
  void write(Page page) {
    page.line(0, headline());
    boolean met = said().equals("met");
    for (int i = 0; i < conditions.size(); i++) {
      ConditionTelling condition = conditions.get(i);
      if (met || condition.status().equals("not-met") || condition.status().equals("unknown")) {
        page.line(1, "Condition " + (i + 1) + " is " + condition.said() + ":");
        condition.atoms().forEach(atom -> page.item(2, atom.lead(), atom.text()));
        if (condition.atoms().isEmpty()) {
          condition.facts().forEach(fact -> page.item(2, "Read: ", fact.line()));
        }
      }
    }
  }
}
