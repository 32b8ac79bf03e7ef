package returns.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.decision.English;
import returns.rules.Status;

/** Says what is missing, in words. */
final class Gaps {
  private final List<Gap> gaps = new ArrayList<>();

  private Gaps() {}

  static List<Gap> of(PackCoverage pack) {
    Gaps gaps = new Gaps();
    pack.rules().forEach(gaps::values);
    pack.rules().forEach(gaps::comparisons);
    pack.allBoundaries().forEach(gaps::boundary);
    return gaps.gaps;
  }

  private void values(RuleCoverage rule) {
    for (Status status : List.of(Status.MET, Status.NOT_MET, Status.UNKNOWN)) {
      Seen seen = rule.values().get(status);
      if (!seen.isHere()) {
        String text = "no scenario has " + rule.rule().id() + " " + said(status) + elsewhere(seen);
        gaps.add(
            new Gap(
                Gap.Kind.VALUE,
                Optional.of(rule.rule().id()),
                Optional.of(rule.rule().place()),
                text));
      }
    }
  }

  private static String said(Status status) {
    return switch (status) {
      case MET -> "met";
      case NOT_MET -> "not met";
      case UNKNOWN -> "unknown";
    };
  }

  private static String elsewhere(Seen seen) {
    return seen == Seen.ELSEWHERE ? " (one in another pack's tables does)" : "";
  }

  private void comparisons(RuleCoverage rule) {
    for (ComparisonCoverage comparison : rule.comparisons()) {
      String id = rule.rule().id();
      if (!comparison.kept()) {
        comparison(
            id,
            comparison,
            "no scenario has " + id + " met only while this holds: " + comparison.needed());
      }
      if (!comparison.lost()) {
        comparison(
            id,
            comparison,
            "no scenario has " + id + " not met only because this fails: " + comparison.needed());
      }
    }
  }

  private void comparison(String id, ComparisonCoverage comparison, String text) {
    gaps.add(new Gap(Gap.Kind.COMPARISON, Optional.of(id), Optional.of(comparison.place()), text));
  }

  private void boundary(Boundary boundary) {
    if (!boundary.isCovered()) {
      String days = English.list(boundary.missing());
      gaps.add(
          new Gap(
              Gap.Kind.BOUNDARY,
              boundary.rule(),
              boundary.place(),
              "no scenario looks at " + days + ": " + boundary.what()));
    }
  }
}
