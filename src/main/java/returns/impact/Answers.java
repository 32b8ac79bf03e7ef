package returns.impact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import returns.decision.Decision;
import returns.decision.English;
import returns.decision.Finding;
import returns.decision.InstrumentFinding;
import returns.decision.Outcome;
import returns.decision.Question;
import returns.decision.RequirementFinding;
import returns.decision.Safeguards;
import returns.rules.Conclusion;
import returns.rules.Rule;
import returns.rules.Status;

/**
 * What a decision answers, without its words: the part of it that is compared.
 *
 * @param instrument on which it rests
 * @param against what stands against the action, by the id of the rule or requirement, the
 *     strongest first; later versions of a rule stand under the id of the first
 * @param others what is found beside: notes, steps, conclusions, deadlines
 * @param questions the facts that are asked for
 * @param agree whether the evaluators agree
 */
public record Answers(
    Outcome outcome,
    Safeguards safeguards,
    Status basis,
    Optional<String> instrument,
    SortedMap<String, List<Held>> against,
    SortedSet<String> others,
    SortedSet<String> questions,
    boolean agree) {
  private static final int NOT_MET = 2;
  private static final int UNKNOWN = 1;

  public Answers {
    against = Collections.unmodifiableSortedMap(against);
    others = Collections.unmodifiableSortedSet(others);
    questions = Collections.unmodifiableSortedSet(questions);
  }

  static Answers of(Decision decision, Lineage lineage) {
    TreeSet<String> questions = new TreeSet<>();
    decision.questions().stream().map(Question::fact).forEach(questions::add);
    return new Answers(
        decision.outcome(),
        decision.safeguards(),
        decision.basis(),
        decision.instrument().map(found -> found.instrument().id()),
        against(decision, lineage),
        others(decision),
        questions,
        decision.differences().isEmpty());
  }

  private static TreeMap<String, List<Held>> against(Decision decision, Lineage lineage) {
    TreeMap<String, List<Held>> against = new TreeMap<>();
    for (Finding finding : decision.findings()) {
      if (finding.verb().protects()) {
        add(against, lineage.first(finding.id()), Held.found(finding.verb(), finding.lastDay()));
      }
    }
    List<Rule> rules = decision.standing().situation().ruleSet().rules();
    for (int i = 0; i < rules.size(); i++) {
      if (decision.traces().get(i).result().status() == Status.UNKNOWN) {
        String id = lineage.first(rules.get(i).id());
        rules.get(i).conclusions().stream()
            .map(Conclusion::verb)
            .filter(Conclusion.Verb::protects)
            .forEach(verb -> add(against, id, Held.possible(verb)));
      }
    }
    decision.instruments().forEach(instrument -> requirements(instrument, against));
    against.values().forEach(held -> held.sort(Collections.reverseOrder()));
    return against;
  }

  /** What an instrument lacks keeps it from being a basis only while it could be one. */
  private static void requirements(
      InstrumentFinding instrument, TreeMap<String, List<Held>> against) {
    if (instrument.stands().and(instrument.covers()) == Status.NOT_MET) {
      return;
    }
    for (RequirementFinding required : instrument.requirements()) {
      Status satisfied = required.applies().not().or(required.status());
      String name = instrument.instrument().id() + "." + required.requirement().what();
      switch (satisfied) {
        case MET -> {}
        case UNKNOWN ->
            add(against, name, new Held(UNKNOWN, "requirement not known", Optional.empty()));
        case NOT_MET ->
            add(against, name, new Held(NOT_MET, "requirement not met", Optional.empty()));
      }
    }
  }

  private static void add(TreeMap<String, List<Held>> against, String id, Held held) {
    against.computeIfAbsent(id, key -> new ArrayList<>()).add(held);
  }

  private static TreeSet<String> others(Decision decision) {
    TreeSet<String> others = new TreeSet<>();
    for (Finding finding : decision.findings()) {
      if (!finding.verb().protects()) {
        others.add(line(finding));
      }
    }
    decision.steps().forEach(step -> others.add(line(step)));
    decision.deadlines().forEach(deadline -> others.add(line(deadline)));
    return others;
  }

  private static String line(Finding finding) {
    return finding.verb().word()
        + " "
        + finding.id()
        + finding.what().map(what -> " " + what).orElse("")
        + finding.date().map(day -> " by " + English.day(day)).orElse("");
  }
}
