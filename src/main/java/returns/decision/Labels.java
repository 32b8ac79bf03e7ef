package returns.decision;

import java.util.List;
import java.util.Map;
import returns.evaluation.FactRef;
import returns.rules.Citation;
import returns.rules.Label;
import returns.rules.Rule;
import returns.rules.Source;

/** The weakest label of the law that a conclusion rests on. */
public final class Labels {
  private final Map<String, Source> sources;

  public Labels(Map<String, Source> sources) {
    this.sources = Map.copyOf(sources);
  }

  /** Of a rule that read these facts. */
  Label of(Rule rule, List<FactRef> facts) {
    Label weakest = of(rule.citations());
    for (FactRef fact : facts) {
      if (fact.field().isPresent()) {
        weakest = weakest.weaker(fact.item().origin(fact.field().get()).label());
      }
    }
    return weakest;
  }

  /** Of the sources cited. */
  public Label of(List<Citation> citations) {
    return citations.stream()
        .map(citation -> sources.get(citation.source()))
        .map(source -> source == null ? Label.UNVERIFIED : source.label())
        .reduce(Label.READ, Label::weaker);
  }
}
