package returns.lints;

import returns.rules.Rule;

/**
 * A rule that asks and concludes the same as an earlier one, in another order or with other names.
 *
 * <p>Sound: each is shown to cover the other ({@link Covering}).
 */
final class DuplicateRule implements LibraryLint {
  @Override
  public String id() {
    return "duplicate-rule";
  }

  @Override
  public String why() {
    return "who changes one of two rules that say the same may not know of the other";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .rules()
        .forEach(
            later ->
                subject
                    .coverings()
                    .twin(later)
                    .ifPresent(earlier -> tell(earlier, later, findings)));
  }

  private static void tell(Rule earlier, Rule later, Findings findings) {
    findings.add(
        later.place(),
        later.id() + " asks and concludes the same as " + earlier.id(),
        "take one of the two out, or write what tells them apart",
        earlier);
  }
}
