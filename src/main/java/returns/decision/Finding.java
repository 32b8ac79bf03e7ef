package returns.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import returns.evaluation.FactRef;
import returns.rules.Conclusion.Verb;
import returns.rules.Label;
import returns.rules.Rule;

/**
 * What a rule that is met concludes.
 *
 * @param rule empty for what the program itself finds about the file
 * @param id the rule's id, or that of a built-in finding
 * @param what for {@code establish} and {@code deadline}
 * @param date for {@code deadline}: by when; empty if that is unknown
 * @param lastDay the last day on which the reason still applies
 * @param source the rule's citations
 * @param label the weakest label of the law that it rests on
 */
public record Finding(
    Verb verb,
    Optional<Rule> rule,
    String id,
    Optional<String> what,
    Optional<LocalDate> date,
    String text,
    Optional<LocalDate> lastDay,
    String source,
    Label label,
    List<FactRef> facts) {

  /** By verb, rule, then text: the order in decisions. */
  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::verb)
          .thenComparing(Finding::id)
          .thenComparing(Finding::text)
          .thenComparing(f -> f.lastDay.map(LocalDate::toString).orElse(""))
          .thenComparing(f -> f.what.orElse(""));

  public Finding {
    facts = List.copyOf(facts);
  }

  /** Equal findings are one, with the facts of all. */
  boolean sameAs(Finding other) {
    return ORDER.compare(this, other) == 0;
  }

  /** This finding, resting on the facts of another as well. */
  Finding with(Finding other) {
    List<FactRef> all = new java.util.ArrayList<>(facts);
    other.facts.stream().filter(f -> !all.contains(f)).forEach(all::add);
    return new Finding(
        verb, rule, id, what, date, text, lastDay, source, label.weaker(other.label), all);
  }
}
