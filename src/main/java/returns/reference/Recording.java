package returns.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.evaluation.Choice;
import returns.evaluation.ConditionTrace;
import returns.evaluation.FactRef;
import returns.evaluation.RuleResult;
import returns.evaluation.RuleTrace;
import returns.rules.Status;

/** The same search, over every choice that is at least possible, with a record of what it read. */
final class Recording extends Search {
  /** For each condition its best status so far; null while no choice has reached it. */
  private final Status[] best;

  /** For each condition the items of the first best choice; null if it has no item at all. */
  private final Frame[] frames;

  private final Map<Choice, List<FactRef>> grounds = new LinkedHashMap<>();
  private final Facts unknowns = new Facts();

  Recording(Pattern[] patterns, Sources sources, Frame frame) {
    super(patterns, sources, frame);
    this.best = new Status[patterns.length];
    this.frames = new Frame[patterns.length];
  }

  RuleTrace trace() {
    RuleResult result = result();
    List<ConditionTrace> conditions = new ArrayList<>();
    for (Pattern pattern : patterns) {
      conditions.add(condition(pattern));
    }
    return new RuleTrace(
        result,
        conditions,
        Collections.unmodifiableMap(grounds),
        result.status() == Status.UNKNOWN ? unknowns.list() : List.of());
  }

  /** Each possible choice is needed: conditions further on may come out better for it. */
  @Override
  boolean isNeeded(Status status) {
    return status != Status.NOT_MET;
  }

  @Override
  void reached(Pattern pattern) {
    if (best[pattern.number()] == null) {
      best[pattern.number()] = Status.NOT_MET;
    }
  }

  @Override
  void seen(Pattern pattern, Status status) {
    int number = pattern.number();
    if (frames[number] == null || status.compareTo(best[number]) > 0) {
      best[number] = status;
      frames[number] = frame.copy();
    }
  }

  @Override
  void certain(Choice choice) {
    Facts facts = new Facts();
    for (Pattern pattern : patterns) {
      pattern.record(sources.of(pattern), frame, facts);
    }
    grounds.put(choice, facts.list());
  }

  @Override
  void possible() {
    if (!grounds.isEmpty()) {
      return; // the rule is met: no question is open
    }
    for (Pattern pattern : patterns) {
      pattern.unknowns(sources.of(pattern), frame, unknowns);
    }
  }

  private ConditionTrace condition(Pattern pattern) {
    Status status = best[pattern.number()];
    Frame seen = frames[pattern.number()];
    if (status == null) {
      return ConditionTrace.NOT_REACHED;
    }
    Facts facts = new Facts();
    String atoms = seen == null ? "" : pattern.record(sources.of(pattern), seen, facts);
    return new ConditionTrace(Optional.of(status), facts.list(), atoms);
  }
}
