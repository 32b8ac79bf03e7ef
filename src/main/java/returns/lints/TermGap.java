package returns.lints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.documents.Node;
import returns.lints.proof.TermsRead;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Term;

/**
 * Days between two versions of a term that neither covers, and on which a rule that reads the term
 * is in force, and of which the file does not say why there is no value. What lies before the first
 * version, or after the last, may be meant so.
 */
final class TermGap implements LibraryLint {
  @Override
  public String id() {
    return "term-gap";
  }

  @Override
  public String why() {
    return "on those days the term is unknown, and every case that needs it is left to policy staff";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Pack pack : subject.packs()) {
      for (Term term : pack.terms().values()) {
        List<Term.Version> versions = term.versions();
        for (int i = 1; i + 1 < versions.size(); i++) {
          if (versions.get(i).value() == null && !isSaid(subject, pack, term, versions.get(i))) {
            check(subject, pack, term, versions.get(i), findings);
          }
        }
      }
    }
  }

  /** Whether the file itself says why there is no value: {@code unknown: "…"}. */
  private static boolean isSaid(Subject subject, Pack pack, Term term, Term.Version gap) {
    List<String> keys = new ArrayList<>(List.of(path(pack, term)));
    keys.add("versions");
    return subject
        .texts()
        .yaml(Texts.settings(pack), keys.toArray(String[]::new))
        .filter(Node.Sequence.class::isInstance)
        .map(node -> ((Node.Sequence) node).items())
        .orElse(List.of())
        .stream()
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .filter(version -> version.get("unknown").isPresent())
        .anyMatch(version -> isText(version.get("from"), gap.starts().toString()));
  }

  private static boolean isText(Optional<Node> node, String text) {
    return node.filter(n -> n instanceof Node.Scalar s && s.text().equals(text)).isPresent();
  }

  private static void check(
      Subject subject, Pack pack, Term term, Term.Version gap, Findings findings) {
    Days days = new Days(gap.starts(), gap.ends());
    Optional<Rule> reader =
        pack.rules().stream()
            .filter(rule -> rule.uncommenced().isEmpty())
            .filter(rule -> TermsRead.by(rule).contains(term.name()))
            .filter(rule -> Days.of(rule).meet(days))
            .findFirst();
    reader.ifPresent(
        rule ->
            findings.add(
                subject.texts().keyPlace(Texts.settings(pack), path(pack, term)),
                "the term has no value "
                    + days
                    + ", between two versions, and "
                    + rule.id()
                    + " reads it then",
                "correct the days of a version, or say of those days  unknown: \"why nobody can say\""));
  }

  /** The keys under which a term stands in its file. */
  static String[] path(Pack pack, Term term) {
    return pack.arrangement().isPresent()
        ? new String[] {"terms", term.name()}
        : new String[] {term.name()};
  }
}
