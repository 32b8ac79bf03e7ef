package returns.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.decision.Decision;
import returns.decision.Difference;
import returns.decision.Finding;
import returns.decision.InstrumentFinding;
import returns.decision.Question;
import returns.decision.RequirementFinding;
import returns.evaluation.ConditionTrace;
import returns.evaluation.RuleSet;
import returns.evaluation.RuleTrace;
import returns.rules.Conclusion.Verb;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Status;

/** A decision as the tree that its file holds (docs/formats.md, "A decision"). */
public final class DecisionFile {
  /** How the name of the file of a decision ends. */
  public static final String ENDING = ".decision.json";

  private final Decision decision;
  private final FactTable facts = new FactTable();

  private DecisionFile(Decision decision) {
    this.decision = decision;
  }

  /** The tree of a decision. */
  public static Map<String, Object> tree(Decision decision) {
    return new DecisionFile(decision).tree();
  }

  private Map<String, Object> tree() {
    collectFacts();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("case", decision.standing().stated().id());
    tree.put("arrangement", decision.arrangement());
    decision.instrument().ifPresent(i -> tree.put("instrument", i.instrument().id()));
    Object action = decision.standing().theReturn("action");
    if (action != null) {
      tree.put("action", action);
    }
    tree.put("asAt", decision.standing().clocks().asAt().toString());
    decision.standing().clocks().knownAt().ifPresent(day -> tree.put("knownAt", day.toString()));
    tree.put("retrospective", decision.standing().clocks().knownAt().isPresent());
    tree.put("hypothetical", decision.hypothetical());
    tree.put("outcome", decision.outcome().word());
    tree.put("safeguards", decision.safeguards().word());
    tree.put("basis", decision.basis().word());
    tree.put("summary", decision.summary());
    tree.put("facts", facts.entries());
    tree.put("findings", decision.findings().stream().map(this::finding).toList());
    tree.put("instruments", decision.instruments().stream().map(this::instrument).toList());
    tree.put("requirements", requirements());
    tree.put("questions", decision.questions().stream().map(DecisionFile::question).toList());
    tree.put("steps", decision.steps().stream().map(this::finding).toList());
    tree.put("deadlines", decision.deadlines().stream().map(this::finding).toList());
    tree.put("setAside", setAside());
    tree.put("rules", rules());
    tree.put("evaluators", evaluators());
    tree.put("provenance", provenance());
    return tree;
  }

  private void collectFacts() {
    for (RuleTrace trace : decision.traces()) {
      trace.conditions().forEach(condition -> facts.add(condition.facts()));
      trace.grounds().values().forEach(facts::add);
    }
    decision.instruments().forEach(instrument -> facts.add(instrument.facts()));
    decision.findings().forEach(finding -> facts.add(finding.facts()));
  }

  private Map<String, Object> finding(Finding finding) {
    Map<String, Object> tree = new LinkedHashMap<>();
    boolean isFinding = finding.verb() != Verb.STEP && finding.verb() != Verb.DEADLINE;
    if (isFinding) {
      tree.put("kind", finding.verb().word());
    }
    tree.put("rule", finding.id());
    finding.what().ifPresent(what -> tree.put("what", what));
    finding.date().ifPresent(date -> tree.put("date", date.toString()));
    tree.put("text", finding.text());
    finding.lastDay().ifPresent(day -> tree.put("lastDay", day.toString()));
    tree.put("source", finding.source());
    tree.put("label", finding.label().word());
    if (isFinding) {
      tree.put("facts", facts.numbers(finding.facts()));
    }
    return tree;
  }

  private Map<String, Object> instrument(InstrumentFinding finding) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", finding.instrument().id());
    tree.put("inForce", finding.force().word());
    tree.put("operational", finding.operation().word());
    tree.put("obliges", finding.obliges().word());
    tree.put("covers", finding.covers().word());
    tree.put("basis", finding.basis().word());
    tree.put("label", finding.label().word());
    tree.put("facts", facts.numbers(finding.facts()));
    return tree;
  }

  private List<Object> requirements() {
    List<Object> requirements = new ArrayList<>();
    decision.instrument().stream()
        .flatMap(instrument -> instrument.requirements().stream())
        .filter(requirement -> requirement.applies() != Status.NOT_MET)
        .forEach(requirement -> requirements.add(requirement(requirement)));
    return requirements;
  }

  private static Map<String, Object> requirement(RequirementFinding requirement) {
    return Map.of(
        "what", requirement.requirement().what(),
        "status", requirement.status().word(),
        "by", requirement.by());
  }

  private static Map<String, Object> question(Question question) {
    return Map.of(
        "fact", question.fact(),
        "question", question.question(),
        "about", question.about().word(),
        "couldChange", question.couldChange());
  }

  private List<Object> setAside() {
    List<Object> list = new ArrayList<>();
    decision
        .standing()
        .setAside()
        .forEach(
            aside ->
                list.add(
                    Map.of("path", aside.path(), "recordedOn", aside.recordedOn().toString())));
    return list;
  }

  /** Every rule of the safeguards and of the arrangement, by id. */
  private List<Object> rules() {
    RuleSet ruleSet = decision.standing().situation().ruleSet();
    List<Object> rules = new ArrayList<>();
    for (int number : ruleSet.byId()) {
      boolean inForce = decision.standing().situation().inForce().get(number);
      rules.add(rule(ruleSet.rule(number), decision.traces().get(number), inForce));
    }
    return rules;
  }

  private Map<String, Object> rule(Rule rule, RuleTrace trace, boolean inForce) {
    List<Object> conditions = new ArrayList<>();
    if (inForce) {
      trace.conditions().forEach(condition -> conditions.add(condition(condition)));
    }
    return Map.of(
        "id",
        rule.id(),
        "status",
        inForce ? trace.result().status().word() : "not-in-force",
        "conditions",
        conditions);
  }

  private Map<String, Object> condition(ConditionTrace condition) {
    String status = condition.status().map(Status::word).orElse("not-reached");
    List<Object> read = facts.numbers(condition.facts());
    return condition.atoms().isEmpty()
        ? Map.of("facts", read, "status", status)
        : Map.of("atoms", condition.atoms(), "facts", read, "status", status);
  }

  private Map<String, Object> evaluators() {
    List<Object> differences = new ArrayList<>();
    for (Difference difference : decision.differences()) {
      differences.add(
          Map.of(
              "rule", difference.rule(),
              "drools", difference.drools(),
              "reference", difference.reference()));
    }
    return Map.of("agree", differences.isEmpty(), "differences", differences);
  }

  private Map<String, Object> provenance() {
    Map<String, Object> packs = new TreeMap<>();
    for (Pack pack : decision.standing().situation().ruleSet().packs()) {
      packs.put(pack.name(), pack.sha256());
    }
    return Map.of(
        "engine", Engine.RUNNING.version(),
        "drools", Engine.RUNNING.drools(),
        "packs", packs,
        "case", decision.standing().stated().sha256());
  }
}
