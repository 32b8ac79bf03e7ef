package returns.evaluation;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import returns.dates.Calendars;
import returns.vocabulary.FactType;

/**
 * A case as it stands on a day under one arrangement: all that an evaluator reads.
 *
 * <p>Types not in {@code items} have no item. {@code Terms} and {@code TermVersion} differ by pack,
 * so they are held by pack.
 *
 * @param asAt the day whose law and facts apply
 * @param items by type, in the file's order; the item that may not exist comes last
 * @param terms by pack name: its {@code Terms} item
 * @param termVersions by pack name: its {@code TermVersion} items
 * @param calendars as known on the day of knowledge
 * @param inForce the numbers of the rules in force on {@code asAt}
 * @param tooMany the numbers of rules that have more choices of facts than the cap: they are not
 *     evaluated and count as unknown
 */
public record Situation(
    RuleSet ruleSet,
    LocalDate asAt,
    Map<FactType, List<Item>> items,
    Map<String, Item> terms,
    Map<String, List<Item>> termVersions,
    Calendars calendars,
    BitSet inForce,
    BitSet tooMany) {

  /** A case may state at most so many items of a type; above it, it is referred. */
  public static final int MOST_ITEMS = 64;

  /** A rule is evaluated over at most so many choices of facts. */
  public static final int MOST_CHOICES = 20_000;

  /**
   * A situation of which the rules in force and those with too many choices are found.
   *
   * @param overfull whether some list has more items than a case may state: no rule is evaluated
   */
  public static Situation of(
      RuleSet ruleSet,
      LocalDate asAt,
      Map<FactType, List<Item>> items,
      Map<String, Item> terms,
      Map<String, List<Item>> termVersions,
      Calendars calendars,
      boolean overfull) {
    BitSet inForce = new BitSet();
    for (int i = 0; i < ruleSet.rules().size(); i++) {
      inForce.set(i, ruleSet.rule(i).isInForce(asAt));
    }
    BitSet tooMany = new BitSet();
    if (overfull) {
      tooMany.set(0, ruleSet.rules().size());
    } else {
      tooMany.or(new Choices(items, termVersions).tooMany(ruleSet.rules()));
    }
    return new Situation(ruleSet, asAt, items, terms, termVersions, calendars, inForce, tooMany);
  }

  /** The same case under other rules, whose packs have the same terms and the same arrangement. */
  public Situation under(RuleSet other) {
    boolean overfull =
        !ruleSet.rules().isEmpty() && tooMany.cardinality() == ruleSet.rules().size();
    return of(other, asAt, items, terms, termVersions, calendars, overfull);
  }

  /** The items of a type, for a rule of a pack; without what evaluation itself establishes. */
  public List<Item> items(FactType type, String pack) {
    if (type.name().equals(returns.vocabulary.EngineTypes.TERMS)) {
      return List.of(terms.get(pack));
    }
    if (type == returns.vocabulary.EngineTypes.TERM_VERSION) {
      return termVersions.get(pack);
    }
    return items.getOrDefault(type, List.of());
  }

  /** Whether a rule is evaluated: in force, and within the cap. */
  public boolean isEvaluated(int rule) {
    return inForce.get(rule) && !tooMany.get(rule);
  }
}
