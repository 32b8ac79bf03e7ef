package returns.lints.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import returns.rules.Condition;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;

/**
 * Shows that a wide rule is, in each case in which both are in force, met at least as much as a
 * narrow one.
 *
 * <p>Each choice of facts of the narrow rule is turned into one of the wide rule: every item that
 * the wide rule speaks of is one that the narrow rule speaks of as well, and what is asked of it
 * follows ({@link Implication}). A {@code not} of the wide rule must have one in the narrow rule
 * that excludes at least as much. Different conditions of the wide rule that choose an item are
 * given different items, so that it never has more choices of facts than the narrow one, and is
 * never left unevaluated for having too many where the narrow rule is not.
 */
public final class Subsumption {
  private static final String ANY_ITEM = "any";

  private final Rule narrow;
  private final Rule wide;
  private final Naming given;
  private final List<Formula> known;
  private final List<String> items = new ArrayList<>();
  private final boolean[] used;

  private Subsumption(Rule narrow, Rule wide) {
    this.narrow = narrow;
    this.wide = wide;
    this.given = Naming.of(narrow);
    this.known = given.positive();
    this.used = new boolean[narrow.conditions().size()];
    items.addAll(Collections.nCopies(wide.conditions().size(), null));
  }

  /** How the wide rule's facts are named by the narrow one's, if it covers it. */
  public static Optional<Naming> of(Rule narrow, Rule wide) {
    if (!readsTheSame(narrow, wide)) {
      return Optional.empty();
    }
    Subsumption subsumption = new Subsumption(narrow, wide);
    return subsumption.from(0)
        ? Optional.of(new Naming(wide, subsumption.items))
        : Optional.empty();
  }

  /**
   * Conclusions of earlier files and versions of terms are not the same for every file and pack.
   */
  private static boolean readsTheSame(Rule narrow, Rule wide) {
    return wide.conditions().stream()
        .map(Condition::type)
        .allMatch(
            type ->
                type == EngineTypes.ESTABLISHED
                    ? narrow.pack().equals(wide.pack()) && narrow.stage() == wide.stage()
                    : type != EngineTypes.TERM_VERSION || narrow.pack().equals(wide.pack()));
  }

  private boolean from(int number) {
    if (number == wide.conditions().size()) {
      return true;
    }
    Condition condition = wide.conditions().get(number);
    if (condition.quantifier() == Condition.Quantifier.NOT) {
      return isExcluded(number) && from(number + 1);
    }
    if (Naming.isOne(condition.type())) {
      items.set(number, Naming.onlyItem(wide, condition.type()));
      return holds(number) && from(number + 1);
    }
    return IntStream.range(0, narrow.conditions().size()).anyMatch(as -> isMapped(number, as));
  }

  private boolean isMapped(int number, int as) {
    Condition condition = wide.conditions().get(number);
    Condition mine = narrow.conditions().get(as);
    boolean chooses = condition.quantifier() == Condition.Quantifier.ONE;
    boolean fits =
        isSame(mine.type(), condition.type())
            && mine.quantifier() != Condition.Quantifier.NOT
            && !(chooses && (used[as] || mine.quantifier() != Condition.Quantifier.ONE));
    if (!fits) {
      return false;
    }
    items.set(number, given.item(as));
    used[as] |= chooses;
    if (holds(number) && from(number + 1)) {
      return true;
    }
    used[as] &= !chooses;
    items.set(number, null);
    return false;
  }

  @SuppressWarnings("ReferenceEquality") // types are equal if they are the same object
  private static boolean isSame(FactType one, FactType other) {
    return one == other;
  }

  private boolean holds(int number) {
    return Implication.follows(known, new Naming(wide, items).formula(number));
  }

  /** Whether some {@code not} of the narrow rule excludes each item that this one excludes. */
  private boolean isExcluded(int number) {
    Formula excluded = new Naming(wide, items).formula(number, ANY_ITEM);
    return IntStream.range(0, narrow.conditions().size())
        .filter(i -> narrow.conditions().get(i).quantifier() == Condition.Quantifier.NOT)
        .filter(
            i -> isSame(narrow.conditions().get(i).type(), wide.conditions().get(number).type()))
        .anyMatch(i -> Implication.follows(List.of(excluded), given.formula(i, ANY_ITEM)));
  }
}
