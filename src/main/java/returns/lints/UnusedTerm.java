package returns.lints;

import java.util.HashSet;
import java.util.Set;
import returns.lints.proof.TermsRead;
import returns.packs.Library;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Term;

/** A term that no rule of its pack reads, and by which no fact counts as too old. */
final class UnusedTerm implements LibraryLint {
  @Override
  public String id() {
    return "unused-term";
  }

  @Override
  public String why() {
    return "who corrects its value would think that answers follow";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Pack pack : subject.packs()) {
      Set<String> read = read(subject, pack);
      for (Term term : pack.terms().values()) {
        if (!read.contains(term.name())) {
          findings.add(
              subject.texts().keyPlace(Texts.settings(pack), TermGap.path(pack, term)),
              "no rule of " + pack.name() + " reads the term " + term.name(),
              "take it out, or let the rule that needs it read it");
        }
      }
    }
  }

  private static Set<String> read(Subject subject, Pack pack) {
    Set<String> read = new HashSet<>();
    for (Rule rule : pack.rules()) {
      read.addAll(TermsRead.by(rule));
      read.addAll(TermsRead.versionsBy(rule));
    }
    if (pack.name().equals(Library.SAFEGUARDS)) {
      subject.library().vocabulary().types().stream()
          .flatMap(type -> type.fields().stream())
          .forEach(field -> field.staleAfter().ifPresent(read::add));
    }
    return read;
  }
}
