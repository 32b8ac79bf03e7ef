package returns.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.decision.Outcome;

/** Impacts that were made by hand, for tests of what shows them. */
public final class MadeImpact {
  private MadeImpact() {}

  private static final Edit EDIT =
      new Edit(
          Edit.Kind.RULE,
          "SG-X-1",
          Optional.of("safeguards"),
          "A claim is pending",
          Edit.Change.CHANGED,
          true,
          List.of("- Claim( status == \"pending\" )", "+ Claim( status == \"refused\" )"),
          Optional.empty(),
          true);

  /** Three answers lose a deferral, one a bar, and two gain one. */
  public static Impact lost() {
    Map<Outcome, Map<Outcome, Integer>> flows = Impact.noFlows();
    flows.get(Outcome.BARRED).put(Outcome.BARRED, 90);
    flows.get(Outcome.BARRED).put(Outcome.REFERRED, 1);
    flows.get(Outcome.DEFERRED).put(Outcome.NO_BAR_FOUND, 3);
    flows.get(Outcome.REFERRED).put(Outcome.BARRED, 2);
    return impact(flows, List.of(change()));
  }

  /** An answer goes from each outcome to each. */
  public static Impact everyFlow() {
    Map<Outcome, Map<Outcome, Integer>> flows = Impact.noFlows();
    flows.values().forEach(row -> row.replaceAll((to, count) -> 1));
    return impact(flows, List.of(change()));
  }

  /** An edit without effect. */
  public static Impact nothing() {
    return impact(Impact.noFlows(), List.of());
  }

  private static Change change() {
    return new Change(
        "X-1",
        "cases/X-1.json",
        "smallland",
        LocalDate.of(2026, 3, 16),
        Outcome.BARRED,
        Outcome.REFERRED,
        Direction.LESS,
        List.of("SG-X-1: bar → nothing"),
        List.of(),
        List.of("now asked: claims"),
        new Change.Because(List.of("SG-X-1"), List.of("SG-X-1"), Change.How.ALONE));
  }

  private static Impact impact(Map<Outcome, Map<Outcome, Integer>> flows, List<Change> changes) {
    int sum =
        flows.values().stream().flatMap(r -> r.values().stream()).mapToInt(Integer::intValue).sum();
    return new Impact(
        List.of(EDIT), sum, sum, 0, flows, changes, List.of(), List.of(), List.of(), Map.of());
  }
}
