package returns.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import returns.evaluation.Choice;
import returns.evaluation.Item;
import returns.evaluation.Results;
import returns.evaluation.RuleResult;
import returns.rules.Status;

/** What one evaluation has found so far, by the numbers of the rule set. One thread's own. */
public final class Progress {
  private final boolean[] possible;
  private final List<Set<Choice>> certain;
  private final Status[] established;

  Progress(int rules, int whats) {
    this.possible = new boolean[rules];
    this.certain = new ArrayList<>(java.util.Collections.nCopies(rules, null));
    this.established = new Status[whats];
    Arrays.fill(established, Status.NOT_MET);
  }

  /** A printed copy fired for a choice of items. */
  void hit(int rule, Copy copy, List<Item> items) {
    if (copy == Copy.POSSIBLE) {
      possible[rule] = true;
      return;
    }
    Set<Choice> choices = certain.get(rule);
    if (choices == null) {
      choices = new HashSet<>();
      certain.set(rule, choices);
    }
    if (!choices.add(new Choice(items))) {
      throw new IllegalStateException("Drools made the same choice of facts twice: " + items);
    }
  }

  /** A rule that is not evaluated because it has too many choices: it counts as unknown. */
  void unevaluated(int rule) {
    possible[rule] = true;
  }

  /** The status of a rule whose stage has ended. */
  Status status(int rule) {
    return certain.get(rule) != null
        ? Status.MET
        : possible[rule] ? Status.UNKNOWN : Status.NOT_MET;
  }

  boolean isPossible(int rule) {
    return possible[rule];
  }

  /** A conclusion is established by the best of its rules. */
  void establish(int what, Status status) {
    established[what] = established[what].or(status);
  }

  Status established(int what) {
    return established[what];
  }

  Results results() {
    List<RuleResult> results = new ArrayList<>(possible.length);
    for (int rule = 0; rule < possible.length; rule++) {
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
