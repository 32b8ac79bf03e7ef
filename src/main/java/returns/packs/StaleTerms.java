package returns.packs;

import java.util.List;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.diagnostics.SourceText;
import returns.documents.Quoted;
import returns.rules.Pack;
import returns.rules.Term;
import returns.vocabulary.Field;
import returns.vocabulary.Vocabulary;

/** Checks that the safeguards have each term after whose days a fact of the case is stale. */
final class StaleTerms {
  private StaleTerms() {}

  static void check(Vocabulary vocabulary, SourceText written, Pack safeguards, Problems problems) {
    List<String> days =
        safeguards.terms().values().stream()
            .filter(term -> term.type() == Term.Type.DAYS)
            .map(Term::name)
            .toList();
    vocabulary.types().stream()
        .flatMap(type -> type.fields().stream())
        .map(Field::staleAfter)
        .flatMap(java.util.Optional::stream)
        .distinct()
        .filter(name -> !days.contains(name))
        .forEach(name -> problems.add(unknown(name, written, safeguards, days)));
  }

  private static Diagnostic unknown(
      String name, SourceText written, Pack safeguards, List<String> days) {
    String mark = "@staleAfter(\"" + name + "\")";
    int at = written.text().indexOf(mark);
    Place place = at < 0 ? Place.ofFile(written.file()) : written.place(at, mark.length());
    boolean otherType = safeguards.terms().containsKey(name);
    return Diagnostic.error(
        "stale-term",
        otherType
            ? "the term " + Quoted.text(name) + " does not count days"
            : "the safeguards have no term " + Quoted.text(name),
        place,
        otherType ? "give it the type days, or name another term" : NearNames.help(name, days),
        "without it nobody could say when this fact is too old");
  }
}
