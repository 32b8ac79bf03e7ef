package returns.mutation;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import returns.evaluation.RuleSet;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** Which rules read what a mutant alters, where it alters no rule. */
final class Readers {
  private record Key(RuleSet ruleSet, String pack, String what) {}

  private static final String ARRANGEMENT = "";

  private final Map<Key, BitSet> found = new ConcurrentHashMap<>();

  /** The numbers of the rules that may come out otherwise. */
  BitSet of(Mutant mutant, Setting setting) {
    String what =
        mutant.change() instanceof Change.OfTerm change ? change.term().name() : ARRANGEMENT;
    return found.computeIfAbsent(
        new Key(setting.ruleSet(), mutant.pack(), what), key -> find(key, setting));
  }

  private static BitSet find(Key key, Setting setting) {
    BitSet numbers = new BitSet();
    boolean ages = isAge(setting, key.what());
    for (int i = 0; i < key.ruleSet().rules().size(); i++) {
      Rule rule = key.ruleSet().rule(i);
      numbers.set(
          i,
          key.what().equals(ARRANGEMENT)
              ? readsArrangement(rule)
              : ages || (rule.pack().equals(key.pack()) && reads(rule, key.what())));
    }
    return numbers;
  }

  /** Whether the term says after how many days facts are too old: then any rule may read them. */
  private static boolean isAge(Setting setting, String term) {
    return setting.library().vocabulary().types().stream()
        .flatMap(type -> type.fields().stream())
        .anyMatch(field -> field.staleAfter().filter(term::equals).isPresent());
  }

  /** Instruments, listed evidence and facts are the only law that no rule file holds. */
  private static boolean readsArrangement(Rule rule) {
    return rule.conditions().stream()
        .map(Condition::type)
        .anyMatch(
            type ->
                type.holder() == FactType.Holder.ARRANGEMENT
                    || (type.holder() == FactType.Holder.ENGINE
                        && type != EngineTypes.ESTABLISHED
                        && type != EngineTypes.TERM_VERSION
                        && !type.name().equals(EngineTypes.TERMS)));
  }

  /** Whether a rule reads a term of its pack, by its field or by its name. */
  static boolean reads(Rule rule, String term) {
    return rule.conditions().stream().anyMatch(condition -> reads(condition, term));
  }

  private static boolean reads(Condition condition, String term) {
    if (condition.type() == EngineTypes.TERM_VERSION) {
      return condition.constraint().atoms().stream()
          .map(Constraint.Signed::atom)
          .filter(atom -> atom.field().name().equals("name"))
          .allMatch(atom -> mayName(atom, term));
    }
    return condition.type().name().equals(EngineTypes.TERMS)
        && (condition.bindings().stream().map(Operand.Variable::field).anyMatch(f -> is(f, term))
            || condition.constraint().atoms().stream()
                .anyMatch(signed -> is(signed.atom().field(), term)));
  }

  private static boolean mayName(Constraint.Atom atom, String term) {
    return !(atom instanceof Constraint.Compare compare
        && compare.operator() == returns.rules.Operator.EQUAL
        && compare.operand() instanceof Operand.Literal name
        && !name.value().equals(term));
  }

  private static boolean is(Field field, String term) {
    return field.name().equals(term);
  }

  /**
   * Whether a mutant of a term can matter to a case at all: it does not where the value on the day
   * is the same and no rule reads its versions.
   */
  boolean canMatter(Mutant mutant, Probe probe) {
    if (!probe.setting().has(mutant.pack())) {
      return false;
    }
    if (!(mutant.change() instanceof Change.OfTerm change)) {
      return true;
    }
    Term before =
        probe.setting().ruleSet().packs().stream()
            .filter(pack -> pack.name().equals(mutant.pack()))
            .map(pack -> pack.terms().get(change.term().name()))
            .findFirst()
            .orElseThrow();
    return !before
            .on(probe.standing().clocks().asAt())
            .equals(change.term().on(probe.standing().clocks().asAt()))
        || of(mutant, probe.setting()).stream()
            .mapToObj(number -> probe.setting().ruleSet().rule(number))
            .flatMap(rule -> rule.conditions().stream())
            .anyMatch(condition -> condition.type() == EngineTypes.TERM_VERSION);
  }
}
