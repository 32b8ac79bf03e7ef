package returns.lints.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import returns.rules.Condition;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;

/** What can be shown of one rule by itself. */
public final class RuleProof {
  private final Pack pack;
  private final Rule rule;
  private final Naming naming;
  private final Bounds bounds;

  public RuleProof(Pack pack, Rule rule) {
    this.pack = pack;
    this.rule = rule;
    this.naming = Naming.of(rule);
    this.bounds = new Bounds(pack, rule);
  }

  /**
   * The first condition that no case meets together with those before it, on a day on which the
   * rule is in force; empty if none can be shown to be such.
   *
   * <p>A case that meets the rule has certain items that meet each condition, and no item that a
   * {@code not} excludes, so none of those that were chosen either.
   *
   * @param establishable what can be established for it to read
   */
  public OptionalInt neverMetFrom(Set<String> establishable) {
    int all = rule.conditions().size();
    if (!isImpossible(all, establishable)) {
      return OptionalInt.empty();
    }
    return IntStream.range(0, all).filter(i -> isImpossible(i + 1, establishable)).findFirst();
  }

  /** Whether no case meets the first so many conditions. */
  private boolean isImpossible(int many, Set<String> establishable) {
    List<Formula> all = new ArrayList<>();
    List<Formula> choices = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Condition condition = rule.conditions().get(i);
      if (condition.quantifier() == Condition.Quantifier.NOT) {
        addExcluded(i, many, all);
      } else {
        all.add(naming.formula(i));
        addCandidates(condition, naming.item(i), establishable, choices);
      }
    }
    all.addAll(choices);
    return Contradiction.isIn(all, bounds);
  }

  /** What a {@code not} excludes is not so of any item of its type that is there. */
  private void addExcluded(int not, int many, List<Formula> into) {
    FactType type = rule.conditions().get(not).type();
    if (Naming.isOne(type)) {
      into.add(Negation.of(naming.formula(not, Naming.onlyItem(rule, type))));
      return;
    }
    IntStream.range(0, many)
        .filter(i -> isSame(rule.conditions().get(i).type(), type))
        .filter(i -> rule.conditions().get(i).quantifier() != Condition.Quantifier.NOT)
        .forEach(i -> into.add(Negation.of(naming.formula(not, naming.item(i)))));
  }

  @SuppressWarnings("ReferenceEquality") // types are equal if they are the same object
  private static boolean isSame(FactType one, FactType other) {
    return one == other;
  }

  private void addCandidates(
      Condition condition, String item, Set<String> establishable, List<Formula> into) {
    if (condition.type() == EngineTypes.ESTABLISHED) {
      Value what = new Value.Fact(item, EngineTypes.ESTABLISHED.fields().get(0));
      into.add(new Formula.Among(what, Set.copyOf(establishable), true));
      return;
    }
    new Candidates(pack).of(condition, item).ifPresent(into::add);
  }

  /**
   * Whether every case in which what it reads is known meets the rule: none of its conditions can
   * fail. Only conditions about what every case has exactly one of can be shown to hold.
   */
  public boolean isNeverNotMet() {
    return IntStream.range(0, rule.conditions().size()).allMatch(this::neverFails);
  }

  private boolean neverFails(int number) {
    Condition condition = rule.conditions().get(number);
    boolean isNot = condition.quantifier() == Condition.Quantifier.NOT;
    if (!isNot && !Naming.isOne(condition.type())) {
      return false;
    }
    String item = Naming.isOne(condition.type()) ? naming.item(number) : "any";
    Formula formula = naming.formula(number, item);
    return Contradiction.isIn(List.of(isNot ? formula : Negation.of(formula)), bounds);
  }

  /** The terms that the rule reads and that have no value on any day on which it is in force. */
  public List<String> valuelessTerms() {
    return TermsRead.by(rule).stream()
        .map(pack.terms()::get)
        .filter(term -> term != null && !term.versions().isEmpty())
        .filter(
            term ->
                term.versions().stream().anyMatch(v -> v.value() != null)
                    && term.versions().stream()
                        .noneMatch(v -> v.value() != null && Bounds.meet(rule, v)))
        .map(Term::name)
        .toList();
  }
}
