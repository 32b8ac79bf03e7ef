package returns.drools;

import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Agenda;
import org.kie.api.runtime.rule.FactHandle;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.rules.Conclusion;
import returns.rules.Rule;
import returns.rules.Status;
import returns.vocabulary.EngineTypes;

/** One pack's stages over one situation, in one session. */
final class Run {
  private final Course course;
  private final KieSession session;
  private final Situation situation;
  private final Progress progress;
  private final RuleSet ruleSet;

  /** By the number of what is established: the fact in the session, and whether it is sure. */
  private final FactHandle[] facts;

  private final boolean[] sure;

  Run(Course course, KieSession session, Situation situation, Progress progress) {
    this.course = course;
    this.session = session;
    this.situation = situation;
    this.progress = progress;
    this.ruleSet = situation.ruleSet();
    this.facts = new FactHandle[ruleSet.whats().size()];
    this.sure = new boolean[facts.length];
    session.setGlobal(OperandPrinter.CALENDARS, situation.calendars());
    session.setGlobal(Hit.PROGRESS, progress);
  }

  /** Inserts the items that the pack's rules may match, and runs its stages. */
  void evaluate(String pack, List<FactMaker> makers, List<RuleSet.Stage> stages) {
    for (FactMaker maker : makers) {
      for (Item item : situation.items(maker.type(), pack)) {
        session.insert(maker.make(item));
      }
    }
    for (RuleSet.Stage stage : course.rounds(stages)) {
      makers.stream()
          .filter(maker -> maker.type() == EngineTypes.ESTABLISHED)
          .forEach(this::insertEstablished);
      run(stage);
    }
  }

  /** One item for each conclusion of earlier stages, those of earlier packs included. */
  private void insertEstablished(FactMaker maker) {
    for (int what = 0; what < facts.length; what++) {
      Status status = progress.established(what);
      boolean isSure = course.isSure(status);
      if (status == Status.NOT_MET || (facts[what] != null && course.stays(sure[what], isSure))) {
        continue;
      }
      if (facts[what] != null && course.gives()) {
        session.delete(facts[what]);
      }
      sure[what] = isSure;
      facts[what] = session.insert(maker.make(ruleSet.established(what, isSure)));
    }
  }

  private void run(RuleSet.Stage stage) {
    fire(stage, Copy.CERTAIN);
    fire(stage, Copy.POSSIBLE);
    for (int number : stage.rules()) {
      if (situation.inForce().get(number)) {
        if (situation.tooMany().get(number)) {
          progress.unevaluated(number);
        }
        establish(ruleSet.rule(number), progress.status(number));
      }
    }
  }

  /**
   * Only what has the focus runs: Drools joins the facts of a rule when its agenda group is due, so
   * a rule that is not in force costs nothing, and one with too many choices cannot hang.
   */
  private void fire(RuleSet.Stage stage, Copy copy) {
    Agenda agenda = session.getAgenda();
    for (int number : stage.rules()) {
      boolean due = copy == Copy.CERTAIN || course.runsPossible(progress.isMet(number));
      if (due && situation.isEvaluated(number)) {
        agenda.getAgendaGroup(copy.of(number)).setFocus();
      }
    }
    session.fireAllRules();
  }

  private void establish(Rule rule, Status status) {
    for (Conclusion conclusion : rule.conclusions()) {
      if (conclusion.verb() == Conclusion.Verb.ESTABLISH) {
        progress.establish(ruleSet.whats().get(conclusion.what().orElseThrow()), status);
      }
    }
  }
}
