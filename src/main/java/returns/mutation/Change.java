package returns.mutation;

import java.util.LinkedHashMap;
import java.util.Map;
import returns.rules.Arrangement;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Term;

/** What a mutant puts into its pack, in place of what stands there. */
public sealed interface Change {
  /** The pack with the change in it. */
  Pack in(Pack pack);

  /** A rule, in place of the one with its id. */
  record OfRule(Rule rule) implements Change {
    @Override
    public Pack in(Pack pack) {
      return pack.replacing(rule, rule);
    }
  }

  /** A term, in place of the one with its name. */
  record OfTerm(Term term) implements Change {
    @Override
    public Pack in(Pack pack) {
      Map<String, Term> terms = new LinkedHashMap<>(pack.terms());
      terms.put(term.name(), term);
      return pack.with(terms);
    }
  }

  /** What the arrangement says: its instruments, its evidence, its facts. */
  record OfArrangement(Arrangement arrangement) implements Change {
    @Override
    public Pack in(Pack pack) {
      return pack.with(arrangement);
    }
  }
}
