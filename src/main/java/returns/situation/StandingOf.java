package returns.situation;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import returns.dates.Calendars;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.facts.Case;
import returns.rules.Condition;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Vocabulary;

/** Makes standings for the cases of one arrangement. Immutable, safe for any number of threads. */
public final class StandingOf {
  private final Vocabulary vocabulary;
  private final FactType listedEvidence;
  private final Calendars calendars;
  private final RuleSet ruleSet;

  /**
   * For one arrangement.
   *
   * @param listedEvidence the type {@code ListedEvidence} that the rules were read with
   * @param ruleSet the safeguards' pack, then the arrangement's
   */
  public StandingOf(
      Vocabulary vocabulary, FactType listedEvidence, Calendars calendars, RuleSet ruleSet) {
    this.vocabulary = vocabulary;
    this.listedEvidence = listedEvidence;
    this.calendars = calendars;
    this.ruleSet = ruleSet;
  }

  /** The case as it stands on a day. */
  public Standing standing(Case stated, Clocks clocks) {
    Pack safeguards = ruleSet.packs().get(0);
    CaseItems fromCase = new CaseItems(stated, clocks, new Staleness(safeguards.terms(), clocks));
    LawItems fromLaw = new LawItems(clocks, fromCase.setAside);
    Map<FactType, List<Item>> items = new LinkedHashMap<>();
    Map<String, Item> terms = new LinkedHashMap<>();
    Map<String, List<Item>> termVersions = new LinkedHashMap<>();
    for (FactType type : vocabulary.types()) {
      if (type.isStatedByCase()) {
        items.put(type, fromCase.of(type));
      }
    }
    List<FactType> ofArrangement =
        vocabulary.types().stream()
            .filter(type -> type.holder() == FactType.Holder.ARRANGEMENT)
            .toList();
    for (Pack pack : ruleSet.packs()) {
      terms.put(pack.name(), fromLaw.terms(pack));
      termVersions.put(pack.name(), fromLaw.termVersions(pack));
      pack.arrangement()
          .ifPresent(
              a ->
                  items.putAll(fromLaw.arrangement(pack.name(), a, listedEvidence, ofArrangement)));
    }
    Calendars known = clocks.knownAt().map(calendars::knownAt).orElse(calendars);
    BitSet tooMany = tooMany(items, termVersions, !fromCase.overfull.isEmpty());
    Situation situation =
        new Situation(
            ruleSet, clocks.asAt(), items, terms, termVersions, known, inForce(clocks), tooMany);
    return new Standing(
        stated, clocks, situation, distinct(fromCase.setAside), fromCase.newer, fromCase.overfull);
  }

  private static List<SetAside> distinct(List<SetAside> setAside) {
    return setAside.stream()
        .distinct()
        .sorted(java.util.Comparator.comparing(SetAside::path))
        .toList();
  }

  private BitSet inForce(Clocks clocks) {
    BitSet numbers = new BitSet();
    for (int i = 0; i < ruleSet.rules().size(); i++) {
      numbers.set(i, ruleSet.rule(i).isInForce(clocks.asAt()));
    }
    return numbers;
  }

  private BitSet tooMany(
      Map<FactType, List<Item>> items, Map<String, List<Item>> termVersions, boolean overfull) {
    BitSet numbers = new BitSet();
    if (overfull) {
      numbers.set(0, ruleSet.rules().size());
      return numbers;
    }
    // What has one item at most multiplies nothing; in most cases few types have more.
    Set<FactType> several = Collections.newSetFromMap(new IdentityHashMap<>());
    items.forEach(
        (type, list) -> {
          if (list.size() > 1) {
            several.add(type);
          }
        });
    several.add(EngineTypes.TERM_VERSION);
    for (int i = 0; i < ruleSet.rules().size(); i++) {
      Rule rule = ruleSet.rule(i);
      long choices = 1;
      for (Condition condition : rule.conditions()) {
        if (several.contains(condition.type())) {
          int size = size(condition.type(), rule.pack(), items, termVersions);
          choices = Math.min(choices * Math.max(1, size), Situation.MOST_CHOICES + 1L);
        }
      }
      numbers.set(i, choices > Situation.MOST_CHOICES);
    }
    return numbers;
  }

  /** How many items a condition goes through; terms' versions are chosen by name, so one counts. */
  private int size(
      FactType type,
      String pack,
      Map<FactType, List<Item>> items,
      Map<String, List<Item>> termVersions) {
    if (type == EngineTypes.TERM_VERSION) {
      return Math.min(termVersions.get(pack).size(), 8);
    }
    return type == EngineTypes.ESTABLISHED ? 1 : items.getOrDefault(type, List.of()).size();
  }
}
