package returns.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import returns.decision.Decision;
import returns.decision.Finding;
import returns.documents.CanonicalJson;
import returns.dossier.DecisionFile;
import returns.rules.Conclusion.Verb;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;

/** A decision as a row of a run. */
final class Rows {
  private Rows() {}

  static Decided.Row of(Decision decision, boolean pretty) {
    Object tree = DecisionFile.tree(decision);
    return new Decided.Row(
        decision.arrangement(),
        stated(decision, "action"),
        decision.outcome().word(),
        stated(decision, EngineTypes.TRANSFER_ON),
        stated(decision, "destination"),
        safeguards(decision),
        columns(decision),
        decision.differences().stream().map(d -> d.rule()).toList(),
        pretty ? CanonicalJson.pretty(tree) : CanonicalJson.bytes(tree));
  }

  /** Counts only: which safeguard is met could tell of a person's health. */
  private static List<String> columns(Decision decision) {
    Set<String> labels = new TreeSet<>();
    decision.findings().forEach(finding -> labels.add(finding.label().word()));
    return List.of(
        decision.standing().stated().id(),
        decision.arrangement(),
        stated(decision, "action"),
        decision.standing().clocks().asAt().toString(),
        decision.standing().clocks().knownAt().map(LocalDate::toString).orElse(""),
        decision.outcome().word(),
        decision.safeguards().word(),
        decision.basis().word(),
        count(decision, Verb.BAR),
        count(decision, Verb.DEFER),
        count(decision, Verb.REFER),
        String.valueOf(decision.questions().size()),
        String.join(" ", labels));
  }

  private static String count(Decision decision, Verb verb) {
    return String.valueOf(
        decision.findings().stream().map(Finding::verb).filter(v -> v == verb).count());
  }

  private static Set<String> safeguards(Decision decision) {
    Set<String> met = new TreeSet<>();
    for (Finding finding : decision.findings()) {
      Optional<String> pack = finding.rule().map(Rule::pack);
      boolean isSafeguard = !pack.equals(Optional.of(decision.arrangement()));
      if (isSafeguard && finding.verb().protects()) {
        met.add(finding.verb().word() + " " + finding.id());
      }
    }
    return met;
  }

  private static String stated(Decision decision, String field) {
    Object value = decision.standing().theReturn(field);
    return value == null ? "" : String.valueOf(value);
  }
}
