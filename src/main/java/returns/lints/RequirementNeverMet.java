package returns.lints;

import java.util.List;
import java.util.Optional;
import returns.diagnostics.Place;
import returns.documents.Node;
import returns.rules.Instrument;
import returns.rules.Pack;
import returns.rules.Rule;

/**
 * A requirement of an instrument that no rule can establish on any day on which the instrument may
 * be in force: the rules that would have ended, begin later, were never commenced or never apply.
 */
final class RequirementNeverMet implements LibraryLint {
  @Override
  public String id() {
    return "requirement-never-met";
  }

  @Override
  public String why() {
    return "the instrument could never be a basis for that action";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Pack pack : subject.packs()) {
      Applicable applicable = subject.applicable(pack);
      List<Instrument> instruments = pack.arrangement().map(a -> a.instruments()).orElse(List.of());
      for (int i = 0; i < instruments.size(); i++) {
        List<Instrument.Requirement> required = instruments.get(i).requires();
        Days days = Days.of(instruments.get(i).inForce());
        for (int j = 0; j < required.size(); j++) {
          if (neverMet(subject, applicable, pack, required.get(j).what(), days)) {
            tell(place(subject, pack, i, j), required.get(j).what(), days, findings);
          }
        }
      }
    }
  }

  private static boolean neverMet(
      Subject subject, Applicable applicable, Pack pack, String what, Days days) {
    boolean toldAlready =
        subject.rulesWith(pack).stream()
            .anyMatch(rule -> rule.establishes(what) && !subject.isOpen(rule));
    List<Rule> can = applicable.establishing(what);
    return !toldAlready && can.stream().noneMatch(rule -> Days.of(rule).meet(days));
  }

  private static void tell(Place place, String what, Days days, Findings findings) {
    findings.add(
        place,
        "no rule can establish \"" + what + "\" on a day of this instrument (" + days + ")",
        "add a rule that is in force then, or correct the days of those that establish it");
  }

  private static Place place(Subject subject, Pack pack, int instrument, int requirement) {
    Optional<Node> node =
        subject
            .texts()
            .yaml(Texts.settings(pack), "instruments")
            .flatMap(n -> item(n, instrument))
            .flatMap(n -> n instanceof Node.Mapping m ? m.get("requires") : Optional.empty())
            .flatMap(n -> item(n, requirement));
    return node.map(Node::place)
        .orElseGet(() -> subject.texts().keyPlace(Texts.settings(pack), "instruments"));
  }

  private static Optional<Node> item(Node node, int number) {
    return node instanceof Node.Sequence sequence && number < sequence.items().size()
        ? Optional.of(sequence.items().get(number))
        : Optional.empty();
  }
}
