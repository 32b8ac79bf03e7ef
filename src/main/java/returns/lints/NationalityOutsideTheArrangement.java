package returns.lints;

import java.util.HashMap;
import java.util.Map;
import returns.lints.proof.TermsRead;
import returns.packs.Library;
import returns.rules.Pack;
import returns.rules.Term;

/**
 * A term that holds the State of a partner, and that a rule reads: a way past the refusal of States
 * in rules. A partner's own State is {@code CoveredState}; the safeguards know no partner. The
 * State of another partner may be named, as one that a text speaks of.
 */
final class NationalityOutsideTheArrangement implements LibraryLint {
  @Override
  public String id() {
    return "nationality-outside-the-arrangement";
  }

  @Override
  public String why() {
    return "no rule names a country: what differs between partners is data of their packs";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Map<Object, String> partners = new HashMap<>();
    for (Pack pack : subject.library().arrangements().values()) {
      partners.put(pack.arrangement().orElseThrow().state(), pack.name());
    }
    for (Pack pack : subject.packs()) {
      for (Term term : pack.terms().values()) {
        if (term.type() == Term.Type.STATE && isRead(pack, term)) {
          term.versions().stream()
              .filter(version -> version.value() != null)
              .filter(version -> isForbidden(pack, version.value(), partners))
              .findFirst()
              .ifPresent(version -> tell(subject, pack, term, version.value(), findings));
        }
      }
    }
  }

  private static boolean isForbidden(Pack pack, Object state, Map<Object, String> partners) {
    return pack.name().equals(Library.SAFEGUARDS)
        ? partners.containsKey(state)
        : pack.arrangement().orElseThrow().state().equals(state);
  }

  private static boolean isRead(Pack pack, Term term) {
    return pack.rules().stream()
        .anyMatch(
            rule ->
                TermsRead.by(rule).contains(term.name())
                    || TermsRead.versionsBy(rule).contains(term.name()));
  }

  private static void tell(Subject subject, Pack pack, Term term, Object state, Findings findings) {
    boolean own = pack.arrangement().isPresent();
    findings.add(
        subject.texts().keyPlace(Texts.settings(pack), TermGap.path(pack, term)),
        "the term "
            + term.name()
            + " holds "
            + state
            + (own ? ", the State of this arrangement" : ", the State of a partner"),
        own
            ? "read  CoveredState( $s : state )  and compare with $s"
            : "move the rules that read it to the partner's pack, and read CoveredState there");
  }
}
