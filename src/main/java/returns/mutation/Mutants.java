package returns.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import returns.packs.Library;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Term;

/** Every mutant of a pack: of its rules, its terms, and what its arrangement says. */
final class Mutants {
  private Mutants() {}

  /** In the order of the pack. */
  static List<Mutant> of(Path rules, Library library, Pack pack) {
    List<Mutant> found = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      found.addAll(of(library, pack, rule));
    }
    Places places = Places.of(rules, pack);
    for (Term term : pack.terms().values()) {
      TermMutants.of(term, places)
          .forEach(
              variant ->
                  found.add(Mutant.of(pack.name(), term.name(), variant.in(Change.OfTerm::new))));
    }
    pack.arrangement()
        .ifPresent(
            arrangement -> found.addAll(ArrangementMutants.of(pack.name(), arrangement, places)));
    return found;
  }

  /** Of one rule. */
  static List<Mutant> of(Library library, Pack pack, Rule rule) {
    return RuleMutants.of(rule, new Lexicon(library, pack, rule)).stream()
        .map(variant -> Mutant.of(pack.name(), rule.id(), variant.in(Change.OfRule::new)))
        .toList();
  }
}
