package returns.dossier;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import returns.dates.Calendars;
import returns.decision.Decider;
import returns.drools.DroolsEvaluator;
import returns.evaluation.Evaluator;
import returns.evaluation.RuleSet;
import returns.explain.RulesOnDisk;
import returns.facts.CaseRead;
import returns.facts.CaseReader;
import returns.reference.ReferenceEvaluator;
import returns.rules.Pack;
import returns.situation.Clocks;
import returns.situation.StandingOf;

/** Decides cases under {@link SmallPacks} with both evaluators. */
public final class SmallDecisions {
  /** The day of every case that does not say another. */
  public static final LocalDate AS_AT = LocalDate.of(2026, 3, 16);

  private static final RuleSet RULES =
      new RuleSet(List.of(SmallPacks.safeguards(), SmallPacks.smallland()));
  private static final Evaluator DROOLS = new DroolsEvaluator(RULES);
  private static final Decider DECIDER = decider(DROOLS);

  private SmallDecisions() {}

  /** The descriptions of both packs, under their hashes. */
  public static Map<String, Map<String, Object>> packs() {
    Map<String, Map<String, Object>> byHash = new TreeMap<>();
    for (Pack pack : RULES.packs()) {
      byHash.put(pack.sha256(), PackFile.tree(pack, SmallPacks.SOURCES));
    }
    return byHash;
  }

  /**
   * Decides a transfer.
   *
   * @param members what else the case states, as the members of its object: {@code "claims": []}
   */
  public static Map<String, Object> transfer(String members, Optional<LocalDate> knownAt) {
    String theReturn =
        "{ \"partner\": \"smallland\", \"action\": \"transfer\", \"transferAt\": \"2026-03-20T09:00\" }";
    return decide(DECIDER, theReturn, members, knownAt);
  }

  /** Decides a step of this name. */
  public static Map<String, Object> step(String action, String members) {
    String theReturn = "{ \"partner\": \"smallland\", \"action\": \"" + action + "\" }";
    return decide(DECIDER, theReturn, members, Optional.empty());
  }

  /** Decides a transfer with another first evaluator, made of the true one. */
  public static Map<String, Object> withDrools(UnaryOperator<Evaluator> change, String members) {
    String theReturn = "{ \"partner\": \"smallland\", \"action\": \"transfer\" }";
    return decide(decider(change.apply(DROOLS)), theReturn, members, Optional.empty());
  }

  private static Decider decider(Evaluator drools) {
    StandingOf standings =
        new StandingOf(
            RulesOnDisk.VOCABULARY, RulesOnDisk.LISTED_EVIDENCE, new Calendars(Map.of()), RULES);
    return new Decider(RULES, SmallPacks.SOURCES, standings, drools, new ReferenceEvaluator(RULES));
  }

  private static Map<String, Object> decide(
      Decider decider, String theReturn, String members, Optional<LocalDate> knownAt) {
    String text =
        "{ \"case\": \"T-1\", \"return\": "
            + theReturn
            + (members.isBlank() ? "" : ", " + members)
            + " }";
    CaseRead read =
        new CaseReader(RulesOnDisk.VOCABULARY)
            .read("T-1.json", text.getBytes(StandardCharsets.UTF_8));
    return DecisionFile.tree(
        decider.decide(
            read.stated().orElseThrow(() -> new IllegalStateException(read.problems() + text)),
            new Clocks(AS_AT, knownAt)));
  }
}
