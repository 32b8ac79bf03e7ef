package returns.situation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.dates.Calendars;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.facts.Case;
import returns.rules.Pack;
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
    Situation situation =
        Situation.of(
            ruleSet,
            clocks.asAt(),
            items,
            terms,
            termVersions,
            known,
            !fromCase.overfull.isEmpty());
    return new Standing(
        stated, clocks, situation, distinct(fromCase.setAside), fromCase.newer, fromCase.overfull);
  }

  private static List<SetAside> distinct(List<SetAside> setAside) {
    return setAside.stream()
        .distinct()
        .sorted(java.util.Comparator.comparing(SetAside::path))
        .toList();
  }
}
