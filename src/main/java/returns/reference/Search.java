package returns.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import returns.evaluation.Choice;
import returns.evaluation.Item;
import returns.evaluation.RuleResult;
import returns.rules.Status;

/** Goes through a rule's choices of facts, depth first, leaving those that are not met. */
class Search {
  final Pattern[] patterns;
  final Sources sources;
  final Frame frame;
  private Status best = Status.NOT_MET;
  private final List<Choice> choices = new ArrayList<>(0);

  Search(Pattern[] patterns, Sources sources, Frame frame) {
    this.patterns = patterns;
    this.sources = sources;
    this.frame = frame;
  }

  RuleResult result() {
    from(0, Status.MET);
    return switch (best) {
      case MET -> new RuleResult(Status.MET, Set.copyOf(choices));
      case UNKNOWN -> RuleResult.UNKNOWN;
      case NOT_MET -> RuleResult.NOT_MET;
    };
  }

  /** Once a choice is possible, another that is only possible tells nothing more. */
  boolean isNeeded(Status status) {
    return status == Status.MET || (status == Status.UNKNOWN && best == Status.NOT_MET);
  }

  /** For recording: the search came to a condition. */
  void reached(Pattern pattern) {}

  /** For recording: a condition came out so for the items in the frame. */
  void seen(Pattern pattern, Status status) {}

  /** For recording: the items in the frame certainly satisfy all conditions. */
  void certain(Choice choice) {}

  /** For recording: the items in the frame may satisfy all conditions. */
  void possible() {}

  private void from(int number, Status before) {
    if (number == patterns.length) {
      end(before);
      return;
    }
    Pattern pattern = patterns[number];
    reached(pattern);
    Item[] items = sources.of(pattern);
    if (!pattern.isChoice()) {
      next(pattern, before, pattern.ofAll(items, frame));
      return;
    }
    for (Item item : items) {
      next(pattern, before, pattern.of(item, frame));
    }
  }

  private void next(Pattern pattern, Status before, Status status) {
    seen(pattern, status);
    Status both = before.and(status);
    if (isNeeded(both)) {
      from(pattern.number() + 1, both);
    }
  }

  private void end(Status status) {
    best = best.or(status);
    if (status == Status.UNKNOWN) {
      possible();
      return;
    }
    Choice choice = choice();
    choices.add(choice);
    certain(choice);
  }

  private Choice choice() {
    List<Item> items = new ArrayList<>(patterns.length);
    for (Pattern pattern : patterns) {
      if (pattern.isChoice()) {
        items.add(frame.items[pattern.number()]);
      }
    }
    return new Choice(items);
  }
}
