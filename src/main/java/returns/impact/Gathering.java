package returns.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import returns.batch.Inputs;
import returns.decision.Outcome;
import returns.diagnostics.Diagnostic;

/** Puts the results of all cases together, in the order of the input. */
final class Gathering {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::direction)
          .thenComparing(Change::before)
          .thenComparing(Change::after);

  private final Map<Outcome, Map<Outcome, Integer>> flows = Impact.noFlows();
  private final List<Change> changes = new ArrayList<>();
  private final List<Impact.OneSided> oneSided = new ArrayList<>();
  private final List<Impact.Failed> failed = new ArrayList<>();
  private final Map<String, String> usedIds = new HashMap<>();
  private int compared;
  private int differing;

  Impact impact(List<Edit> edits, Inputs.Found inputs, List<OfCase> results) {
    inputs.problems().forEach(p -> failed.add(new Impact.Failed(p.place().file(), List.of(p))));
    results.forEach(this::add);
    changes.sort(ORDER);
    return new Impact(
        edits,
        inputs.cases().size(),
        compared,
        differing,
        flows,
        changes,
        oneSided,
        failed,
        inputs.skipped(),
        Map.of());
  }

  private void add(OfCase result) {
    List<Diagnostic> why = new ArrayList<>(result.problems());
    if (why.isEmpty()) {
      usedTwice(result).ifPresent(why::add);
    }
    if (!why.isEmpty()) {
      failed.add(new Impact.Failed(result.source().where(), why));
      return;
    }
    differing += result.differing();
    result.stays().forEach(outcome -> flow(outcome, outcome));
    result.changes().forEach(change -> flow(change.before(), change.after()));
    changes.addAll(result.changes());
    oneSided.addAll(result.oneSided());
  }

  /** Capitals do not tell ids apart, as in a run. */
  private Optional<Diagnostic> usedTwice(OfCase result) {
    String where = result.source().where();
    String earlier = usedIds.putIfAbsent(result.id().toLowerCase(Locale.ROOT), where);
    return Optional.ofNullable(earlier)
        .map(
            first ->
                Diagnostic.error(
                    "case-id-used",
                    "the case id " + result.id() + " is used twice: here and in " + first,
                    result.place(),
                    "give each case an id of its own, and name each file once; the first was"
                        + " compared"));
  }

  private void flow(Outcome from, Outcome to) {
    compared++;
    flows.get(from).merge(to, 1, Integer::sum);
  }
}
