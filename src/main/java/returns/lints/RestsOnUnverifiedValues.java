package returns.lints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import returns.diagnostics.Severity;
import returns.lints.proof.TermsRead;
import returns.rules.Label;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Source;
import returns.rules.Term;

/**
 * The requirements of a pack that only rules establish which rest on texts or terms that were not
 * read. A fact to be listed, not a fault: see docs/decisions/0014.
 */
final class RestsOnUnverifiedValues implements LibraryLint {
  @Override
  public String id() {
    return "rests-on-unverified-values";
  }

  @Override
  public String why() {
    return "who relies on the basis relies on what nobody checked against the text";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Pack pack : subject.library().arrangements().values()) {
      Set<String> required = required(pack);
      List<String> unsure = new ArrayList<>();
      for (String what : required) {
        best(subject, pack, what)
            .filter(label -> label != Label.READ)
            .ifPresent(label -> unsure.add(what + " (" + label.word() + ")"));
      }
      if (!unsure.isEmpty()) {
        findings.add(
            subject.texts().keyPlace(Texts.settings(pack), "instruments"),
            unsure.size()
                + " of "
                + required.size()
                + " requirements rest on values that nobody read in the text: "
                + String.join(", ", unsure),
            "read the texts, correct what differs, and set their label to read");
      }
    }
  }

  private static Set<String> required(Pack pack) {
    Set<String> whats = new TreeSet<>();
    pack.arrangement().orElseThrow().instruments().stream()
        .flatMap(instrument -> instrument.requires().stream())
        .forEach(requirement -> whats.add(requirement.what()));
    return whats;
  }

  /** The label of the surest rule that establishes it. */
  private static Optional<Label> best(Subject subject, Pack pack, String what) {
    return subject.rulesWith(pack).stream()
        .filter(rule -> rule.establishes(what))
        .map(rule -> label(subject, rule))
        .min(Label::compareTo);
  }

  /** A rule is as sure as the weakest source that it names and the weakest term that it reads. */
  private static Label label(Subject subject, Rule rule) {
    Stream<Label> sources =
        rule.citations().stream()
            .map(citation -> subject.library().sources().get(citation.source()))
            .map(Source::label);
    Stream<Label> terms =
        Stream.concat(TermsRead.by(rule).stream(), TermsRead.versionsBy(rule).stream())
            .map(subject.packOf(rule).terms()::get)
            .filter(term -> term != null)
            .flatMap(term -> term.versions().stream())
            .map(Term.Version::label)
            .filter(label -> label != null);
    return Stream.concat(sources, terms).reduce(Label.READ, Label::weaker);
  }
}
