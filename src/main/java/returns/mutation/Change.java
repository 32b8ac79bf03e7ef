package returns.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      List<Rule> rules = new ArrayList<>(pack.rules());
      rules.replaceAll(old -> old.id().equals(rule.id()) ? rule : old);
      return new Pack(
          pack.name(), rules, pack.terms(), pack.termsType(), pack.arrangement(), pack.sha256());
    }
  }

  /** A term, in place of the one with its name. */
  record OfTerm(Term term) implements Change {
    @Override
    public Pack in(Pack pack) {
      Map<String, Term> terms = new LinkedHashMap<>(pack.terms());
      terms.put(term.name(), term);
      return new Pack(
          pack.name(), pack.rules(), terms, pack.termsType(), pack.arrangement(), pack.sha256());
    }
  }

  /** What the arrangement says: its instruments, its evidence, its facts. */
  record OfArrangement(Arrangement arrangement) implements Change {
    @Override
    public Pack in(Pack pack) {
      return new Pack(
          pack.name(),
          pack.rules(),
          pack.terms(),
          pack.termsType(),
          Optional.of(arrangement),
          pack.sha256());
    }
  }
}
