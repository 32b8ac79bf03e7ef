package returns.mutation;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import returns.decision.Verdict;
import returns.evaluation.Results;
import returns.evaluation.RuleResult;
import returns.evaluation.Situation;
import returns.rules.Rule;
import returns.rules.Status;
import returns.situation.Standing;

/** One mutant, put before cases: what would come of them, and whether a scenario would notice. */
final class Trial {
  private final Mutant mutant;
  private final Readers readers;

  /** The settings with the mutant in it, made when they are first needed. */
  private final IdentityHashMap<Setting, Setting> altered = new IdentityHashMap<>();

  Trial(Mutant mutant, Readers readers) {
    this.mutant = mutant;
    this.readers = readers;
  }

  /** Whether this scenario fails under the mutant. */
  boolean isNoticedBy(Probe probe) {
    return mutant.change() instanceof Change.OfRule change
        ? isNoticedBy(probe, change.rule())
        : readers.canMatter(mutant, probe) && isNoticedBy(probe, after(probe), true);
  }

  private boolean isNoticedBy(Probe probe, Rule rule) {
    int number = probe.setting().number(rule.id());
    RuleResult before = probe.results().rules().get(number);
    After after = after(probe);
    RuleResult now = after.results().rules().get(number);
    boolean differs = !before.equals(now);
    boolean concludes = before.status() != Status.NOT_MET;
    return isNoticedBy(probe, after, differs || (concludes && concludesOtherwise(probe, number)));
  }

  private boolean concludesOtherwise(Probe probe, int number) {
    Rule before = probe.setting().ruleSet().rule(number);
    Rule now = ((Change.OfRule) mutant.change()).rule();
    return !before.conclusions().equals(now.conclusions());
  }

  private boolean isNoticedBy(Probe probe, After after, boolean differs) {
    if (differs && Expected.isMissed(verdict(after, probe), probe.scenario().expect())) {
      return true;
    }
    boolean mayAsk =
        probe.scenario().expect().questions().isPresent()
            && (differs || isUnknown(probe.results()) || isUnknown(after.results()));
    return mayAsk && asksOtherwise(probe, after);
  }

  /** Whether the rule is open, so that what it asks for may have changed. */
  private boolean isUnknown(Results results) {
    return results.rules().stream().anyMatch(result -> result.status() == Status.UNKNOWN);
  }

  private boolean asksOtherwise(Probe probe, After after) {
    var decision =
        after.setting().decider().decide(after.standing(), probe.scenario().hypothetical());
    Set<String> expected = new TreeSet<>(probe.scenario().expect().questions().orElseThrow());
    return !expected.equals(Expected.questions(decision.questions()));
  }

  /** What would be found of a case. */
  record After(Setting setting, Standing standing, Results results) {}

  After after(Probe probe) {
    Setting with = altered.computeIfAbsent(probe.setting(), setting -> setting.with(mutant));
    if (mutant.change() instanceof Change.OfRule change) {
      int number = probe.setting().number(change.rule().id());
      Standing standing = under(probe.standing(), with, number);
      BitSet changed = new BitSet();
      changed.set(number);
      return new After(
          with,
          standing,
          with.evaluator().evaluate(standing.situation(), probe.results(), changed));
    }
    Standing standing =
        with.standings().standing(probe.standing().stated(), probe.standing().clocks());
    BitSet changed = readers.of(mutant, probe.setting());
    return new After(
        with, standing, with.evaluator().evaluate(standing.situation(), probe.results(), changed));
  }

  /** What those findings come to. */
  Verdict verdict(After after, Probe probe) {
    return after
        .setting()
        .decider()
        .verdict(after.standing(), after.results(), probe.scenario().hypothetical());
  }

  /** The same case under the altered rule: only whether that one is in force can have changed. */
  private static Standing under(Standing standing, Setting with, int number) {
    Situation before = standing.situation();
    if (!before.tooMany().isEmpty()) {
      return standing.with(before.under(with.ruleSet()));
    }
    BitSet inForce = (BitSet) before.inForce().clone();
    inForce.set(number, with.ruleSet().rule(number).isInForce(before.asAt()));
    return standing.with(
        new Situation(
            with.ruleSet(),
            before.asAt(),
            before.items(),
            before.terms(),
            before.termVersions(),
            before.calendars(),
            inForce,
            before.tooMany()));
  }
}
