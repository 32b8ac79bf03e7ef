package returns.lints;

import returns.rules.Rule;

/**
 * A rule that applies only where another of the same conclusion applies too, so that no outcome
 * would change without it.
 *
 * <p>Sound: {@link Covering} shows it of every case and every day on which it is in force, and
 * {@link Subsumption} also where something is unknown.
 *
 * @see returns.lints.proof.Subsumption
 */
final class ShadowedRule implements LibraryLint {
  @Override
  public String id() {
    return "shadowed-rule";
  }

  @Override
  public String why() {
    return "a reader looks for what it adds, and it adds nothing";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .rules()
        .forEach(
            narrow ->
                subject.coverings().wider(narrow).ifPresent(wide -> tell(wide, narrow, findings)));
  }

  private static void tell(Rule wide, Rule narrow, Findings findings) {
    findings.add(
        narrow.place(),
        narrow.id()
            + " never changes an outcome: wherever it applies, "
            + wide.id()
            + " applies and concludes the same",
        "take it out, or give " + wide.id() + " the condition that it lacks",
        wide);
  }
}
