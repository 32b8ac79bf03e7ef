package returns.drools;

import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Agenda;
import org.kie.api.runtime.rule.FactHandle;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.rules.Status;
import returns.vocabulary.EngineTypes;

/** The facts of one situation in one session, to which each stage adds what is established. */
final class Memory {
  private final KieSession session;
  private final RuleSet ruleSet;
  private final Progress progress;
  private final Course course;

  /** Makes what earlier stages established; null if no rule reads it. */
  private final FactMaker ofEstablished;

  /** By the number of what is established: the fact in the session, and whether it is sure. */
  private final FactHandle[] facts;

  private final boolean[] sure;

  Memory(
      KieSession session,
      Situation situation,
      Progress progress,
      Course course,
      List<FactMaker> makers,
      String pack) {
    this.session = session;
    this.ruleSet = situation.ruleSet();
    this.progress = progress;
    this.course = course;
    this.facts = new FactHandle[ruleSet.whats().size()];
    this.sure = new boolean[facts.length];
    session.setGlobal(OperandPrinter.CALENDARS, situation.calendars());
    session.setGlobal(Hit.PROGRESS, progress);
    FactMaker found = null;
    for (FactMaker maker : makers) {
      for (Item item : situation.items(maker.type(), pack)) {
        session.insert(maker.make(item));
      }
      found = maker.type() == EngineTypes.ESTABLISHED ? maker : found;
    }
    this.ofEstablished = found;
  }

  /**
   * Runs these rules.
   *
   * <p>Only what has the focus runs: Drools joins the facts of a rule when its agenda group is due,
   * so a rule that is not in force costs nothing, and one with too many choices cannot hang.
   */
  void fire(List<RuleCopy> copies) {
    if (ofEstablished != null) {
      insertEstablished();
    }
    Agenda agenda = session.getAgenda();
    for (RuleCopy copy : copies) {
      agenda.getAgendaGroup(copy.name()).setFocus();
    }
    session.fireAllRules();
  }

  /** One item for each conclusion of earlier stages, those of earlier packs included. */
  private void insertEstablished() {
    for (int what = 0; what < facts.length; what++) {
      Status status = progress.established(what);
      boolean isSure = course.isSure(status);
      if (status == Status.NOT_MET || (facts[what] != null && course.stays(sure[what], isSure))) {
        continue;
      }
      if (facts[what] != null) {
        session.delete(facts[what]);
      }
      sure[what] = isSure;
      facts[what] = session.insert(ofEstablished.make(ruleSet.established(what, isSure)));
    }
  }

  /** Gives the session back. One in which something was thrown is not: who knows what is left. */
  void close() {
    session.dispose();
  }
}
