package returns.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import returns.evaluation.Choice;
import returns.evaluation.Item;
import returns.evaluation.Results;
import returns.evaluation.RuleResult;
import returns.rules.Status;

/** What one evaluation has found so far, by the numbers of the rule set. One thread's own. */
public final class Progress {
  private final List<Set<Choice>> possible;
  private final List<Set<Choice>> certain;
  private final boolean[] unevaluated;
  private final Status[] established;

  Progress(int rules, int whats) {
    this.possible = new ArrayList<>(Collections.nCopies(rules, null));
    this.certain = new ArrayList<>(Collections.nCopies(rules, null));
    this.unevaluated = new boolean[rules];
    this.established = new Status[whats];
    Arrays.fill(established, Status.NOT_MET);
  }

  /** A printed copy fired for a choice of items. */
  void hit(RuleCopy copy, List<Item> items) {
    List<Set<Choice>> byRule = copy.copy() == Copy.CERTAIN ? certain : possible;
    Set<Choice> choices = byRule.get(copy.rule());
    if (choices == null) {
      choices = new HashSet<>();
      byRule.set(copy.rule(), choices);
    }
    if (!choices.add(new Choice(items))) {
      throw new IllegalStateException("Drools made the same choice of facts twice: " + items);
    }
  }

  /** A rule that is not evaluated because it has too many choices: it counts as unknown. */
  void unevaluated(int rule) {
    unevaluated[rule] = true;
  }

  /** What may satisfy a rule certainly does, since nothing that it reads is unknown. */
  void settle(int rule) {
    certain.set(rule, possible.get(rule));
  }

  /** The status of a rule whose stage has ended. */
  Status status(int rule) {
    return certain.get(rule) != null
        ? Status.MET
        : isPossible(rule) || unevaluated[rule] ? Status.UNKNOWN : Status.NOT_MET;
  }

  boolean isPossible(int rule) {
    return possible.get(rule) != null;
  }

  /** A conclusion is established by the best of its rules. */
  void establish(int what, Status status) {
    established[what] = established[what].or(status);
  }

  Status established(int what) {
    return established[what];
  }

  /** The statuses of all that rules establish. */
  Stream<Status> established() {
    return Arrays.stream(established);
  }

  Results results() {
    List<RuleResult> results = new ArrayList<>(unevaluated.length);
    for (int rule = 0; rule < unevaluated.length; rule++) {
      results.add(
          switch (status(rule)) {
            case MET -> new RuleResult(Status.MET, certain.get(rule));
            case UNKNOWN -> RuleResult.UNKNOWN;
            case NOT_MET -> RuleResult.NOT_MET;
          });
    }
    return new Results(results);
  }
}
