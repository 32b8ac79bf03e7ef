package returns.scenarios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import returns.decision.Decision;
import returns.dossier.DecisionFile;
import returns.dossier.PackFile;
import returns.explain.Explanation;
import returns.explain.Layout;
import returns.rules.Pack;
import returns.rules.Source;

/** Tells why a rule came out as it did, in the words of {@code explain}. */
final class Stories {
  /** Lines are broken where they are shown. */
  private static final Layout UNBROKEN = new Layout(Integer.MAX_VALUE, false);

  private final Map<String, Source> sources;
  private final Map<String, Map<String, Object>> described = new ConcurrentHashMap<>();

  Stories(Map<String, Source> sources) {
    this.sources = sources;
  }

  /** The mismatches, each with the story of the rule that explains it. */
  List<Mismatch> with(List<Mismatch> mismatches, Decision decision) {
    if (mismatches.stream().allMatch(mismatch -> mismatch.rule().isEmpty())) {
      return mismatches;
    }
    Explanation explanation =
        new Explanation("the scenario", DecisionFile.tree(decision), packs(decision));
    return mismatches.stream()
        .map(m -> m.rule().map(id -> m.because(story(explanation, id))).orElse(m))
        .toList();
  }

  private static String story(Explanation explanation, String id) {
    return explanation.inShort(id, UNBROKEN).text().orElse("");
  }

  private Map<String, Map<String, Object>> packs(Decision decision) {
    Map<String, Map<String, Object>> packs = new HashMap<>();
    for (Pack pack : decision.standing().situation().ruleSet().packs()) {
      packs.put(
          pack.sha256(),
          described.computeIfAbsent(pack.sha256(), sha -> PackFile.tree(pack, sources)));
    }
    return packs;
  }
}
